"""Files made to do harm, and files damaged by chance: each is read in a process with limits, and nothing may pass them.

``make fuzz`` reads ten thousand; the tests read a few of each kind.
"""
