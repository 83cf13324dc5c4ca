
; The search --------------------------------------------------------------------------------------

; Add an initial state, all of whose clocks are 0.
define void @begin(ptr %context, ptr %words) noinline optnone {
entry:
  %number = call i64 @intern(ptr %context, ptr %words)
  %state = call ptr @state_of(ptr %context, i64 %number)
  %n = call i64 @get(ptr %state, i64 5)
  %cells = mul i64 %n, %n
  %zone = call ptr @get_ptr(ptr %context, i64 $second)
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  call void @set(ptr %zone, i64 %k, i64 1)
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %cells
  br i1 %more, label %next, label %exit
exit:
  call void @arrive(ptr %context, i64 %number, i64 -1, i64 -1)
  ret void
}

; Expand the zones from `cursor` up to `end`, until done or not @ready.
define void @expand(ptr %context) noinline optnone {
entry:
  %end = call i64 @get(ptr %context, i64 $end)
  br label %next
next:
  %cursor = call i64 @get(ptr %context, i64 $cursor)
  %more = icmp ult i64 %cursor, %end
  %ready = call i1 @ready(ptr %context)
  %go = and i1 %more, %ready
  br i1 %go, label %body, label %exit
body:
  %zone = call ptr @zone_of(ptr %context, i64 %cursor)
  %flags = call i64 @get(ptr %zone, i64 4)
  %covered = and i64 %flags, 1
  %dead = icmp ne i64 %covered, 0
  br i1 %dead, label %done, label %take
take:
  call void @expand_one(ptr %context, i64 %cursor)
  br label %done
done:
  %cursor.next = add i64 %cursor, 1
  call void @set(ptr %context, i64 $cursor, i64 %cursor.next)
  br label %next
exit:
  ret void
}

; There is room for what one zone can add, and no reason to stop.
define internal i1 @ready(ptr %context) noinline optnone {
  %count = call i64 @get(ptr %context, i64 $count)
  %zones_limit = call i64 @get(ptr %context, i64 $zones_limit)
  %zones.fit = icmp ule i64 %count, %zones_limit
  %cells_used = call i64 @get(ptr %context, i64 $cells_used)
  %cells_limit = call i64 @get(ptr %context, i64 $cells_limit)
  %cells.fit = icmp ule i64 %cells_used, %cells_limit
  %states = call i64 @get(ptr %context, i64 $states)
  %states_limit = call i64 @get(ptr %context, i64 $states_limit)
  %states.fit = icmp ule i64 %states, %states_limit
  %notes_used = call i64 @get(ptr %context, i64 $notes_used)
  %notes_limit = call i64 @get(ptr %context, i64 $notes_limit)
  %notes.fit = icmp ule i64 %notes_used, %notes_limit
  %count_limit = call i64 @get(ptr %context, i64 $count_limit)
  %few = icmp ult i64 %count, %count_limit
  %found = call i64 @get(ptr %context, i64 $found)
  %watched = call i64 @get(ptr %context, i64 $watched)
  %hits = and i64 %found, %watched
  %unseen = icmp eq i64 %hits, 0
  %suspected = call i64 @get(ptr %context, i64 $suspected)
  %suspects_limit = call i64 @get(ptr %context, i64 $suspects_limit)
  %unsuspected = icmp ult i64 %suspected, %suspects_limit
  %room = and i1 %zones.fit, %cells.fit
  %more = and i1 %states.fit, %notes.fit
  %wanted = and i1 %few, %unseen
  %both = and i1 %room, %more
  %calm = and i1 %wanted, %unsuspected
  %ready = and i1 %both, %calm
  ret i1 %ready
}

; Take all edges from one zone.
define internal void @expand_one(ptr %context, i64 %number) noinline optnone {
entry:
  %zone = call ptr @zone_of(ptr %context, i64 %number)
  %state.number = call i64 @get(ptr %zone, i64 0)
  %state = call ptr @state_of(ptr %context, i64 %state.number)
  %known = call i64 @get(ptr %state, i64 2)
  %unknown = icmp slt i64 %known, 0
  br i1 %unknown, label %find, label %edges
find:
  call void @explore(ptr %context, ptr %state)
  br label %edges
edges:
  %total = call i64 @get(ptr %state, i64 2)
  %start = call i64 @get(ptr %state, i64 1)
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %n = call i64 @get(ptr %state, i64 5)
  %matrix.place = call i64 @get(ptr %zone, i64 3)
  %matrix = call ptr @cell_at(ptr %context, i64 %matrix.place)
  %flags = call i64 @get(ptr %state, i64 3)
  %suspect.flag = and i64 %flags, 8
  %suspect = icmp ne i64 %suspect.flag, 0
  br i1 %suspect, label %suspected, label %next
suspected:
  %suspects = call ptr @get_ptr(ptr %context, i64 $suspects)
  %before = call i64 @get(ptr %context, i64 $suspected)
  call void @set(ptr %suspects, i64 %before, i64 %number)
  call void @increase(ptr %context, i64 $suspected, i64 1)
  br label %next
next:
  %e = phi i64 [ 0, %edges ], [ 0, %suspected ], [ %e.next, %body ]
  %place = phi i64 [ %start, %edges ], [ %start, %suspected ], [ %place.next, %body ]
  %more = icmp ult i64 %e, %total
  br i1 %more, label %body, label %exit
body:
  %edge = getelementptr inbounds i64, ptr %notes, i64 %place
  call void @take(ptr %context, i64 %number, ptr %matrix, i64 %n, ptr %edge)
  %size = call i64 @get(ptr %edge, i64 3)
  %place.next = add i64 %place, %size
  %e.next = add i64 %e, 1
  br label %next
exit:
  ret void
}

; Take one edge from a zone.
define internal void @take(ptr %context, i64 %number, ptr %matrix, i64 %n, ptr %edge) noinline {
entry:
  %count = call i64 @get(ptr %edge, i64 2)
  %triples = getelementptr inbounds i64, ptr %edge, i64 4
  %free = icmp eq i64 %count, 0
  br i1 %free, label %through, label %look
look:  ; most edges that cannot be taken show that at once
  %k = phi i64 [ 0, %entry ], [ %k.next, %look ]
  %k.place = mul i64 %k, 3
  %triple = getelementptr inbounds i64, ptr %triples, i64 %k.place
  %i = call i64 @get(ptr %triple, i64 0)
  %j = call i64 @get(ptr %triple, i64 1)
  %b = call i64 @get(ptr %triple, i64 2)
  %met = call i1 @meets(ptr %matrix, i64 %n, i64 %i, i64 %j, i64 %b)
  %k.next = add i64 %k, 1
  %k.more = icmp ult i64 %k.next, %count
  %k.go = and i1 %met, %k.more
  br i1 %k.go, label %look, label %looked
looked:
  br i1 %met, label %copy, label %exit
copy:
  %first = call ptr @get_ptr(ptr %context, i64 $first)
  %cells = mul i64 %n, %n
  %bytes = mul i64 %cells, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %first, ptr align 8 %matrix, i64 %bytes, i1 false)
  br label %keep
keep:
  %h = phi i64 [ 0, %copy ], [ %h.next, %kept ]
  %h.more = icmp ult i64 %h, %count
  br i1 %h.more, label %keep.one, label %through
keep.one:
  %h.place = mul i64 %h, 3
  %h.triple = getelementptr inbounds i64, ptr %triples, i64 %h.place
  %h.i = call i64 @get(ptr %h.triple, i64 0)
  %h.j = call i64 @get(ptr %h.triple, i64 1)
  %h.b = call i64 @get(ptr %h.triple, i64 2)
  %some = call i1 @tighten(ptr %first, i64 %n, i64 %h.i, i64 %h.j, i64 %h.b)
  br i1 %some, label %kept, label %exit
kept:
  %h.next = add i64 %h, 1
  br label %keep
through:
  %before = phi ptr [ %matrix, %entry ], [ %first, %keep ]
  %label = call i64 @get(ptr %edge, i64 0)
  %target = call i64 @get(ptr %edge, i64 1)
  %probe = icmp slt i64 %target, 0
  br i1 %probe, label %probed, label %step
probed:
  %probes = call ptr @get_ptr(ptr %context, i64 $probes)
  %edges = call i64 @get(ptr %context, i64 $edges)
  %probe.number = sub i64 %label, %edges
  %mask = call i64 @get(ptr %probes, i64 %probe.number)
  call void @hit(ptr %context, i64 %number, i64 %mask)
  br label %exit
step:
  call void @increase(ptr %context, i64 $transitions, i64 1)
  %state = call ptr @state_of(ptr %context, i64 %target)
  %m = call i64 @get(ptr %state, i64 5)
  %second = call ptr @get_ptr(ptr %context, i64 $second)
  %map.after = mul i64 %count, 3
  %map.place = add i64 %map.after, 4
  %map = getelementptr inbounds i64, ptr %edge, i64 %map.place
  call void @gather(ptr %before, i64 %n, ptr %second, i64 %m, ptr %map)
  call void @arrive(ptr %context, i64 %target, i64 %number, i64 %label)
  br label %exit
exit:
  ret void
}

; Note the first zone at which each of some targets holds.
define internal void @hit(ptr %context, i64 %number, i64 %targets) noinline optnone {
entry:
  %found = call i64 @get(ptr %context, i64 $found)
  %unknown = xor i64 %found, -1
  %new = and i64 %targets, %unknown
  %all = or i64 %found, %new
  call void @set(ptr %context, i64 $found, i64 %all)
  br label %each
each:
  %left = phi i64 [ %new, %entry ], [ %left.next, %note ]
  %some = icmp ne i64 %left, 0
  br i1 %some, label %note, label %exit
note:
  %target = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %field = add i64 %target, $firsts
  call void @set(ptr %context, i64 %field, i64 %number)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  br label %each
exit:
  ret void
}

; Come to a state with the values in the zone `second`: let time pass in it, and keep what is new.
define internal void @arrive(ptr %context, i64 %target, i64 %parent, i64 %label) noinline {
entry:
  %state = call ptr @state_of(ptr %context, i64 %target)
  %n = call i64 @get(ptr %state, i64 5)
  %flags = call i64 @get(ptr %state, i64 3)
  %zone = call ptr @get_ptr(ptr %context, i64 $second)
  %uppers = call ptr @array_of(ptr %state, i64 1)
  %ended.flag = and i64 %flags, 4
  %ended = icmp ne i64 %ended.flag, 0
  br i1 %ended, label %measure, label %measured
measure:
  %gauge = call i64 @get(ptr %state, i64 6)
  %least = call i64 @bound(ptr %zone, i64 %n, i64 0, i64 %gauge)
  %known = call i64 @get(ptr %context, i64 $least)
  %less = icmp sgt i64 %least, %known
  br i1 %less, label %record, label %measured
record:
  call void @set(ptr %context, i64 $least, i64 %least)
  call void @set(ptr %context, i64 $least_from, i64 %parent)
  %first = icmp slt i64 %parent, 0
  %by = select i1 %first, i64 %target, i64 %label
  call void @set(ptr %context, i64 $least_label, i64 %by)
  br label %measured
measured:
  %urgent.flag = and i64 %flags, 1
  %urgent = icmp ne i64 %urgent.flag, 0
  br i1 %urgent, label %keep, label %timely
timely:
  %beyond = call i1 @late(ptr %zone, i64 %n, ptr %uppers)
  br i1 %beyond, label %split, label %delay
split:  ; beyond a bound no time passes, but a step can still be taken
  call void @keep_new(ptr %context, i64 %target, ptr %zone, i64 %parent, i64 %label, i64 2)
  %some = call i1 @in_time(ptr %zone, i64 %n, ptr %uppers)
  br i1 %some, label %delay, label %exit
delay:
  call void @pass(ptr %zone, i64 %n, ptr %uppers)
  br label %keep
keep:
  call void @keep_new(ptr %context, i64 %target, ptr %zone, i64 %parent, i64 %label, i64 0)
  br label %exit
exit:
  ret void
}
