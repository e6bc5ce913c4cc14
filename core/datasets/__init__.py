"""Pictures of people with the places of their joints, as the owners of data sets publish them."""
