"""Foreign networks become stacks."""

from camplab.assembly.foreign import CannotImport as CannotImport
from camplab.assembly.importing.stack import import_model as import_model
from camplab.assembly.importing.stack import import_torchvision as import_torchvision
