"""The press room: the words that a claim is wrapped in. They are kept and quoted, never counted.

A release is decided as ``press=claim:boldness``, or with its words as
``press=claim:boldness:1-0-3-2-5-0-1``, a place in each slot. Without words the office takes some,
by luck of its own that no rule draws on.
"""
