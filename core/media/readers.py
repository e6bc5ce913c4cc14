"""Every reader, imported so that it registers. The first that accepts a file's content opens it."""

# Depth before colour: an Azure Kinect file is a video too, and depth images are images.
from core.media import azure_kinect, depth_arrays, depth_images, hdf5, matlab, msr, openni, rosbag  # noqa: F401, I001
from core.media import images, video  # noqa: F401
