"""An ergonomic report: one page for who decides, then all that another ergonomist needs to do it again.

No picture of a person is in it: worst moments are skeletons alone.
"""
