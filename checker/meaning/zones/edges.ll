
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
  %free = call i1 @has_way_out(ptr %context, ptr %state, i64 0, i64 0, i1 false)
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
  %met = call i1 @has_way_out(ptr %context, ptr %state, i64 %a, i64 %upper, i1 false)
  br i1 %met, label %other, label %yes
other:
  %a.next = add i64 %a, 1
  br label %next
yes:
  ret i1 true
no:
  ret i1 false
}

; Whether a step of the protocol can be taken whenever a clock is at a bound, or beyond. If `out`, one
; that leads to where no bit of `standing` stands for the clocks then: see @stays.
define internal i1 @has_way_out(ptr %context, ptr %state, i64 %a, i64 %upper, i1 %out) noinline optnone {
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
  br i1 %own, label %ask, label %other
ask:
  %met = call i1 @is_met(ptr %edge, i64 %a, i64 %upper)
  br i1 %met, label %taken, label %other
taken:
  br i1 %out, label %follow, label %yes
follow:
  %stays = call i1 @stays(ptr %context, ptr %edge)
  br i1 %stays, label %other, label %yes
other:
  br label %next
yes:
  ret i1 true
no:
  ret i1 false
}

; Whether an edge can be taken whenever a clock is at a bound, or beyond: if it has constraints, each
; is a lower bound on this clock, which it meets.
define internal i1 @is_met(ptr %edge, i64 %a, i64 %upper) noinline optnone {
entry:
  %count = call i64 @get(ptr %edge, i64 2)
  br label %constraint
constraint:
  %k = phi i64 [ 0, %entry ], [ %k.next, %body ]
  %more = icmp ult i64 %k, %count
  br i1 %more, label %body, label %yes
body:
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
  br i1 %met, label %constraint, label %no
yes:
  ret i1 true
no:
  ret i1 false
}
