"""Property tests here read files; how long that takes on a busy machine is not what they test."""

from hypothesis import settings

settings.register_profile("reading", deadline=None)
settings.load_profile("reading")
