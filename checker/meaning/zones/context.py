"""The block of memory through which Python and the kernel of the zone engine share a search."""

from __future__ import annotations

import ctypes


class ZoneContext(ctypes.Structure):
    """The kernel's variables, one word each. What records are is said in `zones.ll`.

    - `zones`, `count`, `zones_limit`: the zones found, in order; stop beyond so many
    - `cursor`, `end`: the next zone to expand; where to stop; `level`: the first zone that is as
      many steps away as those that are found now; `count_limit`: stop at so many zones
    - `cells`, `cells_used`, `cells_limit`: the matrices, and the pages of zones
    - `states`, `states_limit`, `places`: the states noted, and where the record of each is
    - `notes`, `notes_used`, `notes_limit`: the records of states and edges
    - `table`, `mask`, `shift`: a hash table of state numbers, each plus 1
    - `buffer`, `labels`, `origins`, `reached`: of a state's successors: words, numbers of edges,
      what becomes of each clock, numbers
    - `row`, `rows`: room for a description, and for the rows of clocks
    - `first`, `second`, `thresholds`: what of a zone satisfies the constraints of an edge, what it
      leads to, and what that is compared by
    - `words`: how many a state has; `labelled`, `describe`, `sources`, `strip`: functions of the
      system at hand
    - `clocks`, `measured`: how many clocks there are; the number of the one that measures, or 0
    - `lows`, `subs`: for each clock, from 0 on, what is copied to each state for comparisons
    - `starts`, `bounds`: the constraints of edge i are those from `starts[i]` to `starts[i + 1]`
    - `protocol`, `edges`, `probes`: edges of lower numbers are of the protocol, and are no probes;
      the mask of targets of each probe
    - `suspects`, `suspected`, `suspects_limit`: zones in which time may come to an end
    - `standing`: for each state, with which clocks time may stand still for good in it
    - `found`, `watched`: bit masks: targets that held somewhere; those to stop for
    - `transitions`, `compared`, `kept`, `discrete`: steps taken by zones; zones compared with new
      ones; zones that are not within others; states with a zone
    - `most`, `most_at`: the greatest bound on the measured clock while it counts, and the zone
    - `least`, `least_from`, `least_label`: the greatest bound on what it is below 0 when it has
      just counted; the zone and the edge before that, or -1 and the initial state
    - `firsts`: per target, the first zone with which it held, valid where `found` says so
    """

    _fields_ = [
        *((name, ctypes.c_int64) for name in (
            "zones", "count", "zones_limit", "cursor", "end", "level", "count_limit",
            "cells", "cells_used", "cells_limit", "states", "states_limit", "places",
            "notes", "notes_used", "notes_limit", "table", "mask", "shift",
            "buffer", "labels", "origins", "reached",
            "row", "rows", "first", "second", "thresholds",
            "words", "labelled", "describe", "sources", "strip",
            "clocks", "measured", "lows", "subs", "starts", "bounds",
            "protocol", "edges", "probes", "suspects", "suspected", "suspects_limit", "standing",
            "found", "watched", "transitions", "compared", "kept", "discrete",
            "most", "most_at", "least", "least_from", "least_label",
        )),
        ("firsts", ctypes.c_int64 * 64),
    ]  # fmt: skip

    zones: int
    count: int
    zones_limit: int
    cursor: int
    end: int
    level: int
    count_limit: int
    cells: int
    cells_used: int
    cells_limit: int
    states: int
    states_limit: int
    places: int
    notes: int
    notes_used: int
    notes_limit: int
    table: int
    mask: int
    shift: int
    buffer: int
    labels: int
    origins: int
    reached: int
    row: int
    rows: int
    first: int
    second: int
    thresholds: int
    words: int
    labelled: int
    describe: int
    sources: int
    strip: int
    clocks: int
    measured: int
    lows: int
    subs: int
    starts: int
    bounds: int
    protocol: int
    edges: int
    probes: int
    suspects: int
    suspected: int
    suspects_limit: int
    standing: int
    found: int
    watched: int
    transitions: int
    compared: int
    kept: int
    discrete: int
    most: int
    most_at: int
    least: int
    least_from: int
    least_label: int
    firsts: ctypes.Array[ctypes.c_int64]


URGENT, PENDING, ENDED, SUSPECT = 1, 2, 4, 8
"""Flags of a state: no time passes; the measured clock counts, or has just counted; `suspects`."""

COVERED, HELD = 1, 2
"""Flags of a zone: it need not be expanded; no time passes, as a deadline is over already."""
