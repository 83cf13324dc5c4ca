
; States ------------------------------------------------------------------------------------------

define internal ptr @state_of(ptr %context, i64 %number) alwaysinline {
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %places = call ptr @get_ptr(ptr %context, i64 $places)
  %place = call i64 @get(ptr %places, i64 %number)
  %state = getelementptr inbounds i64, ptr %notes, i64 %place
  ret ptr %state
}

define internal ptr @zone_of(ptr %context, i64 %number) alwaysinline {
  %zones = call ptr @get_ptr(ptr %context, i64 $zones)
  %place = mul i64 %number, 5
  %zone = getelementptr inbounds i64, ptr %zones, i64 %place
  ret ptr %zone
}

; What is at a place of the arena of matrices and pages.
define internal ptr @cell_at(ptr %context, i64 %place) alwaysinline {
  %cells = call ptr @get_ptr(ptr %context, i64 $cells)
  %there = getelementptr inbounds i64, ptr %cells, i64 %place
  ret ptr %there
}

; The array of that number of a state: 0 clocks, 1 bounds for delays, 2 and 3 for comparisons; its
; words come after the last of them, as if they were number 4.
define internal ptr @array_of(ptr %state, i64 %which) alwaysinline {
  %n = call i64 @get(ptr %state, i64 5)
  %before = mul i64 %n, %which
  %place = add i64 %before, 8
  %array = getelementptr inbounds i64, ptr %state, i64 %place
  ret ptr %array
}

; Whether so many words are the same in two places.
define internal i1 @same(ptr %a, ptr %b, i64 %words) noinline optnone {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %a.word = call i64 @get(ptr %a, i64 %k)
  %b.word = call i64 @get(ptr %b, i64 %k)
  %alike = icmp eq i64 %a.word, %b.word
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %words
  %go = and i1 %alike, %more
  br i1 %go, label %next, label %exit
exit:
  ret i1 %alike
}

define internal i64 @hash(ptr %words, i64 %width, i64 %shift) noinline optnone {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %sum = phi i64 [ 0, %entry ], [ %sum.next, %next ]
  %word = call i64 @get(ptr %words, i64 %k)
  %mixed = xor i64 %sum, %word
  %product = mul i64 %mixed, -7046029254386353131
  %high = lshr i64 %product, 29
  %sum.next = xor i64 %product, %high
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %width
  br i1 %more, label %next, label %exit
exit:
  %last = mul i64 %sum.next, -7046029254386353131
  %slot = lshr i64 %last, %shift
  ret i64 %slot
}

; The number of a state; it is noted if it is new.
define internal i64 @intern(ptr %context, ptr %words) noinline optnone {
entry:
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  %width = call i64 @get(ptr %context, i64 $words)
  %first = call i64 @hash(ptr %words, i64 %width, i64 %shift)
  br label %probe
probe:
  %slot = phi i64 [ %first, %entry ], [ %slot.next, %other ]
  %p = getelementptr inbounds i64, ptr %table, i64 %slot
  %there = load i64, ptr %p
  %free = icmp eq i64 %there, 0
  br i1 %free, label %new, label %compare
compare:
  %number = sub i64 %there, 1
  %state = call ptr @state_of(ptr %context, i64 %number)
  %own = call ptr @array_of(ptr %state, i64 4)
  %same = call i1 @same(ptr %own, ptr %words, i64 %width)
  br i1 %same, label %exit, label %other
other:
  %slot.more = add i64 %slot, 1
  %slot.next = and i64 %slot.more, %mask
  br label %probe
new:
  %states = call i64 @get(ptr %context, i64 $states)
  %states.next = add i64 %states, 1
  store i64 %states.next, ptr %p
  call void @set(ptr %context, i64 $states, i64 %states.next)
  call void @note(ptr %context, i64 %states, ptr %words)
  br label %exit
exit:
  %result = phi i64 [ %number, %compare ], [ %states, %new ]
  ret i64 %result
}

; Write the record of a new state.
define internal void @note(ptr %context, i64 %number, ptr %words) noinline optnone {
entry:
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %place = call i64 @get(ptr %context, i64 $notes_used)
  %places = call ptr @get_ptr(ptr %context, i64 $places)
  call void @set(ptr %places, i64 %number, i64 %place)
  %state = getelementptr inbounds i64, ptr %notes, i64 %place
  %row = call ptr @get_ptr(ptr %context, i64 $row)
  %describe = call ptr @get_ptr(ptr %context, i64 $describe)
  call void %describe(ptr %words, ptr %row)
  %clocks = call i64 @get(ptr %context, i64 $clocks)
  %measured = call i64 @get(ptr %context, i64 $measured)
  %flags = call i64 @get(ptr %row, i64 0)
  %targets = call i64 @get(ptr %row, i64 1)
  call void @set(ptr %state, i64 0, i64 0)
  call void @set(ptr %state, i64 2, i64 -1)
  call void @set(ptr %state, i64 3, i64 %flags)
  call void @set(ptr %state, i64 4, i64 %targets)
  call void @set(ptr %state, i64 7, i64 0)
  br label %count
count:
  %i = phi i64 [ 0, %entry ], [ %i.next, %counting ]
  %n = phi i64 [ 1, %entry ], [ %n.next, %counting ]
  %i.more = icmp ult i64 %i, %clocks
  br i1 %i.more, label %counting, label %counted
counting:
  %i.twice = mul i64 %i, 2
  %i.place = add i64 %i.twice, 2
  %i.live = call i64 @get(ptr %row, i64 %i.place)
  %n.next = add i64 %n, %i.live
  %i.next = add i64 %i, 1
  br label %count
counted:
  call void @set(ptr %state, i64 5, i64 %n)
  %all.lows = call ptr @get_ptr(ptr %context, i64 $lows)
  %all.subs = call ptr @get_ptr(ptr %context, i64 $subs)
  %numbers = call ptr @array_of(ptr %state, i64 0)
  %uppers = call ptr @array_of(ptr %state, i64 1)
  %lows = call ptr @array_of(ptr %state, i64 2)
  %subs = call ptr @array_of(ptr %state, i64 3)
  br label %write
write:  ; clock 0 is first
  %c = phi i64 [ 0, %counted ], [ %c.next, %skip ]
  %a = phi i64 [ 0, %counted ], [ %a.next, %skip ]
  %gauge = phi i64 [ 0, %counted ], [ %gauge.next, %skip ]
  %c.twice = mul i64 %c, 2
  %zero = icmp eq i64 %c, 0
  %c.live = call i64 @get(ptr %row, i64 %c.twice)
  %live.bit = icmp ne i64 %c.live, 0
  %live = or i1 %zero, %live.bit
  br i1 %live, label %fill, label %skip
fill:
  %after = add i64 %c.twice, 1
  %upper.there = call i64 @get(ptr %row, i64 %after)
  %upper = select i1 %zero, i64 $INF, i64 %upper.there
  %low = call i64 @get(ptr %all.lows, i64 %c)
  %sub = call i64 @get(ptr %all.subs, i64 %c)
  call void @set(ptr %numbers, i64 %a, i64 %c)
  call void @set(ptr %uppers, i64 %a, i64 %upper)
  call void @set(ptr %lows, i64 %a, i64 %low)
  call void @set(ptr %subs, i64 %a, i64 %sub)
  %is.measured = icmp eq i64 %c, %measured
  %gauge.here = select i1 %is.measured, i64 %a, i64 %gauge
  %a.here = add i64 %a, 1
  br label %skip
skip:
  %a.next = phi i64 [ %a, %write ], [ %a.here, %fill ]
  %gauge.next = phi i64 [ %gauge, %write ], [ %gauge.here, %fill ]
  %c.next = add i64 %c, 1
  %c.more = icmp ule i64 %c.next, %clocks
  br i1 %c.more, label %write, label %written
written:
  call void @set(ptr %state, i64 6, i64 %gauge.next)
  %own = call ptr @array_of(ptr %state, i64 4)
  %width = call i64 @get(ptr %context, i64 $words)
  %bytes = mul i64 %width, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %own, ptr align 8 %words, i64 %bytes, i1 false)
  %arrays = mul i64 %n, 4
  %before = add i64 %arrays, 8
  %size = add i64 %before, %width
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $notes_used, i64 %used)
  ret void
}

; Enter the states from..to into the context's table, which is new.
define void @reenter(ptr %context, i64 %from, i64 %to) noinline optnone {
entry:
  %width = call i64 @get(ptr %context, i64 $words)
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %put ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = call ptr @state_of(ptr %context, i64 %i)
  %words = call ptr @array_of(ptr %state, i64 4)
  %first = call i64 @hash(ptr %words, i64 %width, i64 %shift)
  br label %probe
probe:
  %slot = phi i64 [ %first, %body ], [ %slot.next, %other ]
  %there = call i64 @get(ptr %table, i64 %slot)
  %free = icmp eq i64 %there, 0
  br i1 %free, label %put, label %other
other:
  %slot.more = add i64 %slot, 1
  %slot.next = and i64 %slot.more, %mask
  br label %probe
put:
  %i.next = add i64 %i, 1
  call void @set(ptr %table, i64 %slot, i64 %i.next)
  br label %next
exit:
  ret void
}

; Edges -------------------------------------------------------------------------------------------

; Find the edges of a state, and note whether time may come to an end in it.
define internal void @explore(ptr %context, ptr %state) noinline optnone {
entry:
  %buffer = call ptr @get_ptr(ptr %context, i64 $buffer)
  %labels = call ptr @get_ptr(ptr %context, i64 $labels)
  %words = call ptr @array_of(ptr %state, i64 4)
  %width = call i64 @get(ptr %context, i64 $words)
  %labelled = call ptr @get_ptr(ptr %context, i64 $labelled)
  %sources = call ptr @get_ptr(ptr %context, i64 $sources)
  %strip = call ptr @get_ptr(ptr %context, i64 $strip)
  %result = call i64 %labelled(ptr %words, ptr %buffer, ptr %labels)
  %total = and i64 %result, 4294967295
  ; States that are new are noted first, so that the edges lie side by side.
  br label %targets
targets:
  %t = phi i64 [ 0, %entry ], [ %t.next, %targets.put ]
  %t.more = icmp ult i64 %t, %total
  br i1 %t.more, label %targets.body, label %edges
targets.body:
  %t.place = mul i64 %t, %width
  %t.words = getelementptr inbounds i64, ptr %buffer, i64 %t.place
  %t.label = call i64 @label_at(ptr %labels, i64 %t)
  %t.edges = call i64 @get(ptr %context, i64 $edges)
  %t.probe = icmp uge i64 %t.label, %t.edges
  br i1 %t.probe, label %targets.put, label %targets.intern
targets.intern:
  %t.sources = call ptr @sources_at(ptr %context, i64 %t)
  call void %sources(ptr %t.words, ptr %t.sources)
  call void %strip(ptr %t.words)
  %t.number = call i64 @intern(ptr %context, ptr %t.words)
  br label %targets.put
targets.put:
  %target = phi i64 [ -1, %targets.body ], [ %t.number, %targets.intern ]
  %t.reached = call ptr @get_ptr(ptr %context, i64 $reached)
  call void @set(ptr %t.reached, i64 %t, i64 %target)
  %t.next = add i64 %t, 1
  br label %targets
edges:
  %start = call i64 @get(ptr %context, i64 $notes_used)
  call void @set(ptr %state, i64 1, i64 %start)
  call void @set(ptr %state, i64 2, i64 %total)
  call void @locate(ptr %context, ptr %state)
  br label %edge
edge:
  %e = phi i64 [ 0, %edges ], [ %e.next, %edge.body ]
  %e.more = icmp ult i64 %e, %total
  br i1 %e.more, label %edge.body, label %exit
edge.body:
  call void @write_edge(ptr %context, i64 %e)
  %e.next = add i64 %e, 1
  br label %edge
exit:
  %stuck = call i1 @may_stick(ptr %context, ptr %state)
  %flags = call i64 @get(ptr %state, i64 3)
  %suspect = or i64 %flags, 8
  %flags.new = select i1 %stuck, i64 %suspect, i64 %flags
  call void @set(ptr %state, i64 3, i64 %flags.new)
  ret void
}

define internal i64 @label_at(ptr %labels, i64 %k) alwaysinline {
  %p = getelementptr inbounds i32, ptr %labels, i64 %k
  %half = load i32, ptr %p
  %label = zext i32 %half to i64
  ret i64 %label
}

; Where the sources of the k-th successor are noted, by clock from 1 on.
define internal ptr @sources_at(ptr %context, i64 %k) alwaysinline {
  %all = call ptr @get_ptr(ptr %context, i64 $origins)
  %clocks = call i64 @get(ptr %context, i64 $clocks)
  %size = add i64 %clocks, 1
  %place = mul i64 %k, %size
  %p = getelementptr inbounds i64, ptr %all, i64 %place
  ret ptr %p
}

; Note the row of each clock in a state: -1 for one that is not live.
define internal void @locate(ptr %context, ptr %state) noinline optnone {
entry:
  %rows = call ptr @get_ptr(ptr %context, i64 $rows)
  %clocks = call i64 @get(ptr %context, i64 $clocks)
  %n = call i64 @get(ptr %state, i64 5)
  %numbers = call ptr @array_of(ptr %state, i64 0)
  br label %clear
clear:
  %c = phi i64 [ 0, %entry ], [ %c.next, %clear ]
  call void @set(ptr %rows, i64 %c, i64 -1)
  %c.next = add i64 %c, 1
  %c.more = icmp ule i64 %c.next, %clocks
  br i1 %c.more, label %clear, label %fill
fill:
  %a = phi i64 [ 0, %clear ], [ %a.next, %fill ]
  %number = call i64 @get(ptr %numbers, i64 %a)
  call void @set(ptr %rows, i64 %number, i64 %a)
  %a.next = add i64 %a, 1
  %a.more = icmp ult i64 %a.next, %n
  br i1 %a.more, label %fill, label %exit
exit:
  ret void
}

; Write the record of the edge to the e-th successor of the state whose rows are located.
define internal void @write_edge(ptr %context, i64 %e) noinline optnone {
entry:
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %place = call i64 @get(ptr %context, i64 $notes_used)
  %edge = getelementptr inbounds i64, ptr %notes, i64 %place
  %labels = call ptr @get_ptr(ptr %context, i64 $labels)
  %label = call i64 @label_at(ptr %labels, i64 %e)
  %reached = call ptr @get_ptr(ptr %context, i64 $reached)
  %target = call i64 @get(ptr %reached, i64 %e)
  %rows = call ptr @get_ptr(ptr %context, i64 $rows)
  %starts = call ptr @get_ptr(ptr %context, i64 $starts)
  %bounds = call ptr @get_ptr(ptr %context, i64 $bounds)
  %start = call i64 @get(ptr %starts, i64 %label)
  %label.next = add i64 %label, 1
  %stop = call i64 @get(ptr %starts, i64 %label.next)
  %constraints = sub i64 %stop, %start
  call void @set(ptr %edge, i64 0, i64 %label)
  call void @set(ptr %edge, i64 1, i64 %target)
  call void @set(ptr %edge, i64 2, i64 %constraints)
  br label %constraint
constraint:
  %k = phi i64 [ 0, %entry ], [ %k.next, %constraint.body ]
  %k.more = icmp ult i64 %k, %constraints
  br i1 %k.more, label %constraint.body, label %map
constraint.body:
  %from = add i64 %start, %k
  %from.place = mul i64 %from, 3
  %triple = getelementptr inbounds i64, ptr %bounds, i64 %from.place
  %left = call i64 @get(ptr %triple, i64 0)
  %right = call i64 @get(ptr %triple, i64 1)
  %bound = call i64 @get(ptr %triple, i64 2)
  %left.row = call i64 @get(ptr %rows, i64 %left)
  %right.row = call i64 @get(ptr %rows, i64 %right)
  %to.place = mul i64 %k, 3
  %to = add i64 %to.place, 4
  %out = getelementptr inbounds i64, ptr %edge, i64 %to
  call void @set(ptr %out, i64 0, i64 %left.row)
  call void @set(ptr %out, i64 1, i64 %right.row)
  call void @set(ptr %out, i64 2, i64 %bound)
  %k.next = add i64 %k, 1
  br label %constraint
map:
  %triples = mul i64 %constraints, 3
  %map.place = add i64 %triples, 4
  %probe = icmp slt i64 %target, 0
  br i1 %probe, label %exit, label %map.begin
map.begin:
  %state = call ptr @state_of(ptr %context, i64 %target)
  %m = call i64 @get(ptr %state, i64 5)
  %numbers = call ptr @array_of(ptr %state, i64 0)
  %sources = call ptr @sources_at(ptr %context, i64 %e)
  call void @set(ptr %edge, i64 %map.place, i64 0)
  br label %row
row:
  %a = phi i64 [ 1, %map.begin ], [ %a.next, %row.put ]
  %a.more = icmp ult i64 %a, %m
  br i1 %a.more, label %row.body, label %exit
row.body:
  %clock = call i64 @get(ptr %numbers, i64 %a)
  %source = call i64 @get(ptr %sources, i64 %clock)
  %kept = icmp eq i64 %source, 0
  %given = sub i64 %source, 1
  %origin = select i1 %kept, i64 %clock, i64 %given
  %origin.row = call i64 @get(ptr %rows, i64 %origin)
  br label %row.put
row.put:
  %a.place = add i64 %map.place, %a
  call void @set(ptr %edge, i64 %a.place, i64 %origin.row)
  %a.next = add i64 %a, 1
  br label %row
exit:
  %rows.after = phi i64 [ 0, %map ], [ %m, %row ]
  %size = add i64 %map.place, %rows.after
  call void @set(ptr %edge, i64 3, i64 %size)
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $notes_used, i64 %used)
  ret void
}

; Whether time may come to an end in a state. It cannot if at each bound for delays some step of the
; protocol can be taken, whatever the other clocks are; if time stands still, one at any moment.
define internal i1 @may_stick(ptr %context, ptr %state) noinline optnone {
entry:
  %n = call i64 @get(ptr %state, i64 5)
  %flags = call i64 @get(ptr %state, i64 3)
  %urgent.flag = and i64 %flags, 1
  %urgent = icmp ne i64 %urgent.flag, 0
  %uppers = call ptr @array_of(ptr %state, i64 1)
  br i1 %urgent, label %still, label %next
still:
  %free = call i1 @has_way_out(ptr %context, ptr %state, i64 0, i64 0)
  br i1 %free, label %no, label %yes
next:
  %a = phi i64 [ 1, %entry ], [ %a.next, %other ]
  %more = icmp ult i64 %a, %n
  br i1 %more, label %body, label %no
body:
  %upper = call i64 @get(ptr %uppers, i64 %a)
  %none = icmp sge i64 %upper, $INF
  br i1 %none, label %other, label %look
look:
  %met = call i1 @has_way_out(ptr %context, ptr %state, i64 %a, i64 %upper)
  br i1 %met, label %other, label %yes
other:
  %a.next = add i64 %a, 1
  br label %next
yes:
  ret i1 true
no:
  ret i1 false
}

; Whether a step of the protocol can be taken whenever a clock is at a bound, or beyond.
define internal i1 @has_way_out(ptr %context, ptr %state, i64 %a, i64 %upper) noinline optnone {
entry:
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %total = call i64 @get(ptr %state, i64 2)
  %start = call i64 @get(ptr %state, i64 1)
  %protocol = call i64 @get(ptr %context, i64 $protocol)
  br label %next
next:
  %e = phi i64 [ 0, %entry ], [ %e.next, %other ]
  %place = phi i64 [ %start, %entry ], [ %place.next, %other ]
  %more = icmp ult i64 %e, %total
  br i1 %more, label %body, label %no
body:
  %edge = getelementptr inbounds i64, ptr %notes, i64 %place
  %size = call i64 @get(ptr %edge, i64 3)
  %place.next = add i64 %place, %size
  %e.next = add i64 %e, 1
  %label = call i64 @get(ptr %edge, i64 0)
  %own = icmp ult i64 %label, %protocol
  br i1 %own, label %constraints, label %other
constraints:
  %count = call i64 @get(ptr %edge, i64 2)
  br label %constraint
constraint:
  %k = phi i64 [ 0, %constraints ], [ %k.next, %constraint.body ]
  %k.more = icmp ult i64 %k, %count
  br i1 %k.more, label %constraint.body, label %yes
constraint.body:  ; a lower bound on this clock, which it meets
  %k.place = mul i64 %k, 3
  %k.at = add i64 %k.place, 4
  %triple = getelementptr inbounds i64, ptr %edge, i64 %k.at
  %left = call i64 @get(ptr %triple, i64 0)
  %right = call i64 @get(ptr %triple, i64 1)
  %bound = call i64 @get(ptr %triple, i64 2)
  %from.zero = icmp eq i64 %left, 0
  %this = icmp eq i64 %right, %a
  %lower = and i1 %from.zero, %this
  %round = call i64 @sum(i64 %upper, i64 %bound)
  %early = icmp sge i64 %round, 1
  %met = and i1 %lower, %early
  %k.next = add i64 %k, 1
  br i1 %met, label %constraint, label %other
other:
  br label %next
yes:
  ret i1 true
no:
  ret i1 false
}

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
  call void @set(ptr %context, i64 $least_label, i64 %label)
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

; Keep a zone of a state unless it is within one that is kept; drop those that are within it.
define internal void @keep_new(ptr %context, i64 %target, ptr %zone, i64 %parent, i64 %label, i64 %held) noinline {
entry:
  %state = call ptr @state_of(ptr %context, i64 %target)
  %n = call i64 @get(ptr %state, i64 5)
  %cells = mul i64 %n, %n
  %lows = call ptr @array_of(ptr %state, i64 2)
  %subs = call ptr @array_of(ptr %state, i64 3)
  %thresholds = call ptr @get_ptr(ptr %context, i64 $thresholds)
  call void @thresholds(ptr %zone, i64 %n, ptr %lows, ptr %subs, ptr %thresholds)
  %had = call i64 @get(ptr %state, i64 7)
  %alone = icmp eq i64 %had, 0
  br i1 %alone, label %add, label %compare
compare:
  %covered = call i1 @is_covered(ptr %context, ptr %state, ptr %thresholds, i64 %cells)
  br i1 %covered, label %exit, label %sweep
sweep:
  call void @drop_covered(ptr %context, ptr %state, ptr %zone, i64 %cells)
  br label %add
add:
  %count = call i64 @get(ptr %context, i64 $count)
  %count.next = add i64 %count, 1
  %record = call ptr @zone_of(ptr %context, i64 %count)
  %place = call i64 @get(ptr %context, i64 $cells_used)
  %matrix = call ptr @cell_at(ptr %context, i64 %place)
  %behind = getelementptr inbounds i64, ptr %matrix, i64 %cells
  %bytes = mul i64 %cells, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %matrix, ptr align 8 %zone, i64 %bytes, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %behind, ptr align 8 %thresholds, i64 %bytes, i1 false)
  %both = mul i64 %cells, 2
  call void @set(ptr %matrix, i64 %both, i64 %count)
  %size = add i64 %both, 1
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $cells_used, i64 %used)
  %alone.word = zext i1 %alone to i64
  call void @increase(ptr %context, i64 $discrete, i64 %alone.word)
  call void @enter_page(ptr %context, ptr %state, i64 %place, i64 %cells)
  call void @set(ptr %record, i64 0, i64 %target)
  call void @set(ptr %record, i64 1, i64 %parent)
  call void @set(ptr %record, i64 2, i64 %label)
  call void @set(ptr %record, i64 3, i64 %place)
  call void @set(ptr %record, i64 4, i64 %held)
  call void @set(ptr %context, i64 $count, i64 %count.next)
  call void @increase(ptr %context, i64 $kept, i64 1)
  call void @increase(ptr %state, i64 7, i64 1)
  %targets = call i64 @get(ptr %state, i64 4)
  call void @hit(ptr %context, i64 %count, i64 %targets)
  %flags = call i64 @get(ptr %state, i64 3)
  %pending.flag = and i64 %flags, 2
  %pending = icmp ne i64 %pending.flag, 0
  br i1 %pending, label %measure, label %exit
measure:
  %gauge = call i64 @get(ptr %state, i64 6)
  %most = call i64 @bound(ptr %zone, i64 %n, i64 %gauge, i64 0)
  %known = call i64 @get(ptr %context, i64 $most)
  %more = icmp sgt i64 %most, %known
  br i1 %more, label %record.most, label %exit
record.most:
  call void @set(ptr %context, i64 $most, i64 %most)
  call void @set(ptr %context, i64 $most_at, i64 %count)
  br label %exit
exit:
  ret void
}

; The array of that number of a page: 0 numbers of zones, 1 signatures, 2 those of thresholds.
define internal ptr @part_of(ptr %page, i64 %which) alwaysinline {
  %room = call i64 @get(ptr %page, i64 3)
  %before = mul i64 %room, %which
  %place = add i64 %before, 6
  %part = getelementptr inbounds i64, ptr %page, i64 %place
  ret ptr %part
}

; The signature of a matrix by the pivot of a page; if that is the last one, it is known.
define internal i64 @signed(ptr %context, ptr %page, ptr %matrix, i64 %cells, i64 %last, i64 %known) alwaysinline {
entry:
  %pivot = call i64 @get(ptr %page, i64 4)
  %same = icmp eq i64 %pivot, %last
  br i1 %same, label %exit, label %find
find:
  %there = call ptr @cell_at(ptr %context, i64 %pivot)
  %new = call i64 @signature(ptr %matrix, ptr %there, i64 %cells)
  br label %exit
exit:
  %bits = phi i64 [ %known, %entry ], [ %new, %find ]
  ret i64 %bits
}

; Whether a zone of the state covers the thresholds.
define internal i1 @is_covered(ptr %context, ptr %state, ptr %thresholds, i64 %cells) noinline {
entry:
  %head = call i64 @get(ptr %state, i64 0)
  br label %next
next:
  %link = phi i64 [ %head, %entry ], [ %link.next, %each ]
  %pivot = phi i64 [ 0, %entry ], [ %pivot.next, %each ]
  %known = phi i64 [ 0, %entry ], [ %bits, %each ]
  %some = icmp ne i64 %link, 0
  br i1 %some, label %look, label %no
look:
  %place = sub i64 %link, 1
  %page = call ptr @cell_at(ptr %context, i64 %place)
  %link.next = call i64 @get(ptr %page, i64 0)
  %alive = call i64 @get(ptr %page, i64 1)
  %room = call i64 @get(ptr %page, i64 3)
  %matrices = call ptr @part_of(ptr %page, i64 0)
  %signatures = call ptr @part_of(ptr %page, i64 1)
  call void @increase(ptr %context, i64 $compared, i64 %room)
  %bits = call i64 @signed(ptr %context, ptr %page, ptr %thresholds, i64 %cells, i64 %pivot, i64 %known)
  %pivot.next = call i64 @get(ptr %page, i64 4)
  %having = call i64 @having(ptr %signatures, i64 %bits, i64 %room)
  %candidates = and i64 %having, %alive
  br label %each
each:
  %left = phi i64 [ %candidates, %look ], [ %left.next, %test ]
  %any = icmp ne i64 %left, 0
  br i1 %any, label %test, label %next
test:
  %lane = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  %matrix.place = call i64 @get(ptr %matrices, i64 %lane)
  %matrix = call ptr @cell_at(ptr %context, i64 %matrix.place)
  %covers = call i1 @covers(ptr %matrix, ptr %thresholds, i64 %cells)
  br i1 %covers, label %yes, label %each
yes:
  ret i1 true
no:
  ret i1 false
}

; Take those zones of a state that a new one covers out of the comparisons.
;
; One that is as many steps away as those that are found now need not be expanded either. One that is
; fewer steps away may be on a shorter way.
define internal void @drop_covered(ptr %context, ptr %state, ptr %zone, i64 %cells) noinline {
entry:
  %level = call i64 @get(ptr %context, i64 $level)
  br label %next
next:  ; %from is where the place of the next page stands
  %from = phi ptr [ %state, %entry ], [ %page, %stays ], [ %from, %empty ]
  %pivot = phi i64 [ 0, %entry ], [ %pivot.next, %stays ], [ %pivot.next, %empty ]
  %known = phi i64 [ -1, %entry ], [ %bits, %stays ], [ %bits, %empty ]
  %link = load i64, ptr %from
  %some = icmp ne i64 %link, 0
  br i1 %some, label %look, label %exit
look:
  %place = sub i64 %link, 1
  %page = call ptr @cell_at(ptr %context, i64 %place)
  %alive = call i64 @get(ptr %page, i64 1)
  %room = call i64 @get(ptr %page, i64 3)
  %matrices = call ptr @part_of(ptr %page, i64 0)
  %signatures = call ptr @part_of(ptr %page, i64 2)
  call void @increase(ptr %context, i64 $compared, i64 %room)
  %bits = call i64 @signed(ptr %context, ptr %page, ptr %zone, i64 %cells, i64 %pivot, i64 %known)
  %pivot.next = call i64 @get(ptr %page, i64 4)
  %within = call i64 @within(ptr %signatures, i64 %bits, i64 %room)
  %candidates = and i64 %within, %alive
  br label %each
each:
  %left = phi i64 [ %candidates, %look ], [ %left.next, %test ], [ %left.next, %drop ], [ %left.next, %cover ]
  %any = icmp ne i64 %left, 0
  br i1 %any, label %test, label %looked
test:
  %lane = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  %matrix.place = call i64 @get(ptr %matrices, i64 %lane)
  %behind.place = add i64 %matrix.place, %cells
  %behind = call ptr @cell_at(ptr %context, i64 %behind.place)
  %covers = call i1 @covers(ptr %zone, ptr %behind, i64 %cells)
  br i1 %covers, label %drop, label %each
drop:
  %number.place = add i64 %behind.place, %cells
  %number.there = call ptr @cell_at(ptr %context, i64 %number.place)
  %number = load i64, ptr %number.there
  %bit = shl i64 1, %lane
  %alive.now = call i64 @get(ptr %page, i64 1)
  %alive.next = xor i64 %alive.now, %bit
  call void @set(ptr %page, i64 1, i64 %alive.next)
  call void @increase(ptr %context, i64 $kept, i64 -1)
  %young = icmp uge i64 %number, %level
  br i1 %young, label %cover, label %each
cover:
  %old = call ptr @zone_of(ptr %context, i64 %number)
  %flags = call i64 @get(ptr %old, i64 4)
  %covered = or i64 %flags, 1
  call void @set(ptr %old, i64 4, i64 %covered)
  br label %each
looked:
  %alive.last = call i64 @get(ptr %page, i64 1)
  %used = call i64 @get(ptr %page, i64 2)
  %full = icmp eq i64 %used, %room
  %dead = icmp eq i64 %alive.last, 0
  %gone = and i1 %full, %dead
  br i1 %gone, label %empty, label %stays
stays:
  br label %next
empty:
  %link.next = call i64 @get(ptr %page, i64 0)
  store i64 %link.next, ptr %from
  br label %next
exit:
  ret void
}

; Enter a zone into the first page of its state, or into a new one if that is full. The first page of
; a state has room for few: most states have no more. Its zones have no signature.
define internal void @enter_page(ptr %context, ptr %state, i64 %matrix.place, i64 %cells) noinline {
entry:
  %matrix = call ptr @cell_at(ptr %context, i64 %matrix.place)
  %behind = getelementptr inbounds i64, ptr %matrix, i64 %cells
  %head = call i64 @get(ptr %state, i64 0)
  %none = icmp eq i64 %head, 0
  br i1 %none, label %new, label %look
look:
  %first = sub i64 %head, 1
  %page.old = call ptr @cell_at(ptr %context, i64 %first)
  %used = call i64 @get(ptr %page.old, i64 2)
  %room = call i64 @get(ptr %page.old, i64 3)
  %fits = icmp ult i64 %used, %room
  br i1 %fits, label %enter, label %new
new:
  %page.new = call ptr @new_page(ptr %context, ptr %state, i64 %cells)
  br label %enter
enter:
  %page = phi ptr [ %page.old, %look ], [ %page.new, %new ]
  %lane = call i64 @get(ptr %page, i64 2)
  call void @increase(ptr %page, i64 2, i64 1)
  %bit = shl i64 1, %lane
  %alive = call i64 @get(ptr %page, i64 1)
  %alive.next = or i64 %alive, %bit
  call void @set(ptr %page, i64 1, i64 %alive.next)
  %own = call i64 @signed(ptr %context, ptr %page, ptr %matrix, i64 %cells, i64 0, i64 -1)
  %least = call i64 @signed(ptr %context, ptr %page, ptr %behind, i64 %cells, i64 0, i64 0)
  %matrices = call ptr @part_of(ptr %page, i64 0)
  call void @set(ptr %matrices, i64 %lane, i64 %matrix.place)
  %signatures = call ptr @part_of(ptr %page, i64 1)
  call void @set(ptr %signatures, i64 %lane, i64 %own)
  %thresholds = call ptr @part_of(ptr %page, i64 2)
  call void @set(ptr %thresholds, i64 %lane, i64 %least)
  ret void
}

; A new page of a state, before all others. The pivot is that of the last one, or a new one if there
; are four times as many zones as when that was made.
define internal ptr @new_page(ptr %context, ptr %state, i64 %cells) noinline {
entry:
  %head = call i64 @get(ptr %state, i64 0)
  %had = call i64 @get(ptr %state, i64 7)
  %begins = icmp eq i64 %head, 0
  br i1 %begins, label %make, label %look
look:
  %place.old = sub i64 %head, 1
  %old = call ptr @cell_at(ptr %context, i64 %place.old)
  %pivot.old = call i64 @get(ptr %old, i64 4)
  %had.old = call i64 @get(ptr %old, i64 5)
  %often = mul i64 %had.old, 4
  %stale = icmp uge i64 %had, %often
  br i1 %stale, label %renew, label %make
renew:
  %pivot.new = call i64 @new_pivot(ptr %context, ptr %old, i64 %cells)
  br label %make
make:
  %pivot = phi i64 [ 0, %entry ], [ %pivot.old, %look ], [ %pivot.new, %renew ]
  %since = phi i64 [ 0, %entry ], [ %had.old, %look ], [ %had, %renew ]
  %room = select i1 %begins, i64 8, i64 64
  %place = call i64 @get(ptr %context, i64 $cells_used)
  %page = call ptr @cell_at(ptr %context, i64 %place)
  call void @set(ptr %page, i64 0, i64 %head)
  call void @set(ptr %page, i64 1, i64 0)
  call void @set(ptr %page, i64 2, i64 0)
  call void @set(ptr %page, i64 3, i64 %room)
  call void @set(ptr %page, i64 4, i64 %pivot)
  call void @set(ptr %page, i64 5, i64 %since)
  %link = add i64 %place, 1
  call void @set(ptr %state, i64 0, i64 %link)
  %arrays = mul i64 %room, 3
  %size = add i64 %arrays, 6
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $cells_used, i64 %used)
  ret ptr %page
}

; Make a pivot from the thresholds of a page, which is full. For each entry it is the greatest of those
; of three zones, by turns: so that some have it, and not all.
define internal i64 @new_pivot(ptr %context, ptr %page, i64 %cells) noinline {
entry:
  %place = call i64 @get(ptr %context, i64 $cells_used)
  %pivot = call ptr @cell_at(ptr %context, i64 %place)
  %used = add i64 %place, %cells
  call void @set(ptr %context, i64 $cells_used, i64 %used)
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %one = call i64 @threshold_of(ptr %context, ptr %page, i64 %k, i64 %k, i64 %cells)
  %k.one = add i64 %k, 1
  %two = call i64 @threshold_of(ptr %context, ptr %page, i64 %k.one, i64 %k, i64 %cells)
  %k.two = add i64 %k, 2
  %three = call i64 @threshold_of(ptr %context, ptr %page, i64 %k.two, i64 %k, i64 %cells)
  %larger = call i64 @llvm.smax.i64(i64 %one, i64 %two)
  %largest = call i64 @llvm.smax.i64(i64 %larger, i64 %three)
  call void @set(ptr %pivot, i64 %k, i64 %largest)
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %cells
  br i1 %more, label %next, label %exit
exit:
  ret i64 %place
}

; The k-th threshold of a zone of a page.
define internal i64 @threshold_of(ptr %context, ptr %page, i64 %number, i64 %k, i64 %cells) noinline {
  %room = call i64 @get(ptr %page, i64 3)
  %lane = urem i64 %number, %room
  %matrices = call ptr @part_of(ptr %page, i64 0)
  %place = call i64 @get(ptr %matrices, i64 %lane)
  %at = add i64 %place, %cells
  %at.k = add i64 %at, %k
  %cell = call ptr @cell_at(ptr %context, i64 %at.k)
  %value = load i64, ptr %cell
  ret i64 %value
}
