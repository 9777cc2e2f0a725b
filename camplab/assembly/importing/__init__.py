"""Foreign networks become stacks."""

from camplab.assembly.importing.stack import import_model as import_model
from camplab.assembly.importing.stack import import_torchvision as import_torchvision
from camplab.assembly.torchvision_networks import CannotImport as CannotImport
