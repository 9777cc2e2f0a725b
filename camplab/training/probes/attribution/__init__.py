"""Why a network answers as it does: what in a sample or a block speaks for one of its answers. A file a method."""

from camplab.training.probes.attribution import (
    grad_cam,
    integrated_gradients,
    maximisation,
    occlusion,
    saliency,
)

__all__ = ["grad_cam", "integrated_gradients", "maximisation", "occlusion", "saliency"]
