
; How long something takes, in ticks -----------------------------------------------------------------
;
; After paths.ll. All edges are noted, and a state with the flag `often` can tick: its last edge is
; the tick.

; The first edge of a state, the one after its last, and its tick, which is not among the edges if
; there is none.
define internal {i64, i64, i64} @edges_of(ptr %graph, i64 %i) alwaysinline {
  %offsets = call ptr @get_ptr(ptr %graph, i64 $offsets)
  %p.start = getelementptr inbounds i64, ptr %offsets, i64 %i
  %start = load i64, ptr %p.start
  %p.stop = getelementptr inbounds i64, ptr %p.start, i64 1
  %stop = load i64, ptr %p.stop
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %often = and i8 %flags, 2
  %ticks = icmp ne i8 %often, 0
  %last = sub i64 %stop, 1
  %tick = select i1 %ticks, i64 %last, i64 -1
  %r0 = insertvalue {i64, i64, i64} undef, i64 %start, 0
  %r1 = insertvalue {i64, i64, i64} %r0, i64 %stop, 1
  %r2 = insertvalue {i64, i64, i64} %r1, i64 %tick, 2
  ret {i64, i64, i64} %r2
}

; The number of the state that an edge leads to.
define internal i64 @end_of(ptr %graph, i64 %e) alwaysinline {
  %edges = call ptr @get_ptr(ptr %graph, i64 $edges)
  %p = getelementptr inbounds i32, ptr %edges, i64 %e
  %half = load i32, ptr %p
  %w = zext i32 %half to i64
  ret i64 %w
}

; Note which states are in a component, for those of the states from..to that are alive.
define void @chain(ptr %graph, i64 %from, i64 %to) {
entry:
  %heads = call ptr @get_ptr(ptr %graph, i64 $heads)
  %chain = call ptr @get_ptr(ptr %graph, i64 $chain)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %i.next = add i64 %i, 1
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %none = icmp eq i64 %c, 4294967295
  br i1 %none, label %done, label %link
link:
  %p.head = getelementptr inbounds i32, ptr %heads, i64 %c
  %head = load i32, ptr %p.head
  %p.chain = getelementptr inbounds i32, ptr %chain, i64 %i
  store i32 %head, ptr %p.chain
  %new = trunc i64 %i.next to i32
  store i32 %new, ptr %p.head
  br label %done
done:
  br label %next
exit:
  ret void
}

; The first of the states from..to whose tick stays in its component; -1 if there is none.
define i64 @circling(ptr %graph, i64 %from, i64 %to) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %other ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %fail
body:
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %none = icmp eq i64 %c, 4294967295
  br i1 %none, label %other, label %alive
alive:
  %own = call {i64, i64, i64} @edges_of(ptr %graph, i64 %i)
  %tick = extractvalue {i64, i64, i64} %own, 2
  %still = icmp eq i64 %tick, -1
  br i1 %still, label %other, label %look
look:
  %w = call i64 @end_of(ptr %graph, i64 %tick)
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %compare, label %other
compare:
  %w.c = call i64 @component_of(ptr %graph, i64 %w)
  %same = icmp eq i64 %w.c, %c
  br i1 %same, label %found, label %other
other:
  %i.next = add i64 %i, 1
  br label %next
found:
  ret i64 %i
fail:
  ret i64 -1
}

; Find out how many ticks a run can take from the components from..to on, where no tick stays in its
; component. Edges lead to components with lower numbers, for which it is known.
define void @rise(ptr %graph, i64 %from, i64 %to) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  %heads = call ptr @get_ptr(ptr %graph, i64 $heads)
  %chain = call ptr @get_ptr(ptr %graph, i64 $chain)
  %most = call ptr @get_ptr(ptr %graph, i64 $most)
  br label %next
next:
  %c = phi i64 [ %from, %entry ], [ %c.next, %close ]
  %more = icmp ult i64 %c, %to
  br i1 %more, label %body, label %exit
body:
  %p.head = getelementptr inbounds i32, ptr %heads, i64 %c
  %head = load i32, ptr %p.head
  br label %member
member:
  %held = phi i32 [ %head, %body ], [ %held.next, %after ]
  %best = phi i32 [ 0, %body ], [ %best.here, %after ]
  %end = icmp eq i32 %held, 0
  br i1 %end, label %close, label %expand
expand:
  %held.word = zext i32 %held to i64
  %i = sub i64 %held.word, 1
  %p.chain = getelementptr inbounds i32, ptr %chain, i64 %i
  %held.next = load i32, ptr %p.chain
  %own = call {i64, i64, i64} @edges_of(ptr %graph, i64 %i)
  %start = extractvalue {i64, i64, i64} %own, 0
  %stop = extractvalue {i64, i64, i64} %own, 1
  %tick = extractvalue {i64, i64, i64} %own, 2
  %n = sub i64 %stop, %start
  call void @increase(ptr %graph, i64 $work, i64 %n)
  br label %edge
edge:
  %e = phi i64 [ %start, %expand ], [ %e.next, %passed ]
  %best.here = phi i32 [ %best, %expand ], [ %best.next, %passed ]
  %e.more = icmp ult i64 %e, %stop
  br i1 %e.more, label %look, label %after
look:
  %w = call i64 @end_of(ptr %graph, i64 %e)
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %compare, label %passed
compare:
  %w.c = call i64 @component_of(ptr %graph, i64 %w)
  %lower = icmp ult i64 %w.c, %c
  br i1 %lower, label %raise, label %passed
raise:
  %p.there = getelementptr inbounds i32, ptr %most, i64 %w.c
  %there = load i32, ptr %p.there
  %is.tick = icmp eq i64 %e, %tick
  %one = zext i1 %is.tick to i32
  %along = add i32 %there, %one
  %higher = call i32 @llvm.umax.i32(i32 %best.here, i32 %along)
  br label %passed
passed:
  %best.next = phi i32 [ %best.here, %look ], [ %best.here, %compare ], [ %higher, %raise ]
  %e.next = add i64 %e, 1
  br label %edge
after:
  br label %member
close:
  %p.most = getelementptr inbounds i32, ptr %most, i64 %c
  store i32 %best, ptr %p.most
  %c.next = add i64 %c, 1
  br label %next
exit:
  ret void
}

declare i32 @llvm.umax.i32(i32, i32)

; How many ticks a run can take from a state on that is alive.
define internal i32 @most_from(ptr %graph, i64 %i) alwaysinline {
  %most = call ptr @get_ptr(ptr %graph, i64 $most)
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %p = getelementptr inbounds i32, ptr %most, i64 %c
  %value = load i32, ptr %p
  ret i32 %value
}

; The first of the states from..to that is alive, and from which a run can take so many ticks; -1 if
; there is none.
define i64 @highest(ptr %graph, i64 %from, i64 %to, i64 %wanted) {
entry:
  %half = trunc i64 %wanted to i32
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %other ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %fail
body:
  %i.next = add i64 %i, 1
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %none = icmp eq i64 %c, 4294967295
  br i1 %none, label %other, label %compare
compare:
  %here = call i32 @most_from(ptr %graph, i64 %i)
  %same = icmp eq i32 %here, %half
  br i1 %same, label %found, label %other
other:
  br label %next
found:
  ret i64 %i
fail:
  ret i64 -1
}

; Go on with a search, breadth first, from the state that `stack` begins with, along edges by which
; no tick is lost that a run can take; for about so many states more. The result is a state from
; which a run can take none any more; -1 that there is none, -2 to call again.
define i64 @descend(ptr %graph, i64 %most) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  %stack = call ptr @get_ptr(ptr %graph, i64 $stack)
  %trail = call ptr @get_ptr(ptr %graph, i64 $frames)
  br label %next
next:
  %spent = phi i64 [ 0, %entry ], [ %spent.next, %spread ]
  %spent.next = add i64 %spent, 1
  %head = call i64 @get(ptr %graph, i64 $head)
  %height = call i64 @get(ptr %graph, i64 $height)
  %some = icmp ult i64 %head, %height
  br i1 %some, label %time, label %fail
time:
  %go = icmp ult i64 %spent, %most
  br i1 %go, label %take, label %pause
take:
  %p.head = getelementptr inbounds i32, ptr %stack, i64 %head
  %i.half = load i32, ptr %p.head
  %i = zext i32 %i.half to i64
  %here = call i32 @most_from(ptr %graph, i64 %i)
  %low = icmp eq i32 %here, 0
  br i1 %low, label %found, label %expand
expand:
  call void @increase(ptr %graph, i64 $head, i64 1)
  %own = call {i64, i64, i64} @edges_of(ptr %graph, i64 %i)
  %start = extractvalue {i64, i64, i64} %own, 0
  %stop = extractvalue {i64, i64, i64} %own, 1
  %tick = extractvalue {i64, i64, i64} %own, 2
  %parent = add i32 %i.half, 1
  br label %edge
edge:
  %e = phi i64 [ %start, %expand ], [ %e.next, %passed ]
  %e.more = icmp ult i64 %e, %stop
  br i1 %e.more, label %look, label %spread
look:
  %w = call i64 @end_of(ptr %graph, i64 %e)
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %alive, label %passed
alive:
  %w.c = call i64 @component_of(ptr %graph, i64 %w)
  %none = icmp eq i64 %w.c, 4294967295
  br i1 %none, label %passed, label %compare
compare:
  %there = call i32 @most_from(ptr %graph, i64 %w)
  %is.tick = icmp eq i64 %e, %tick
  %one = zext i1 %is.tick to i32
  %along = add i32 %there, %one
  %tight = icmp eq i32 %along, %here
  %p.trail = getelementptr inbounds i32, ptr %trail, i64 %w
  %before = load i32, ptr %p.trail
  %new = icmp eq i32 %before, 0
  %go.there = and i1 %tight, %new
  br i1 %go.there, label %push, label %passed
push:
  store i32 %parent, ptr %p.trail
  %h = call i64 @get(ptr %graph, i64 $height)
  %p.h = getelementptr inbounds i32, ptr %stack, i64 %h
  %w.half = trunc i64 %w to i32
  store i32 %w.half, ptr %p.h
  call void @increase(ptr %graph, i64 $height, i64 1)
  br label %passed
passed:
  %e.next = add i64 %e, 1
  br label %edge
spread:
  br label %next
found:
  ret i64 %i
fail:
  ret i64 -1
pause:
  ret i64 -2
}

; How soon it ends: a search by 0 and 1 ------------------------------------------------------------
;
; Here a state is awake (alive) once a run was found to it that takes the fewest ticks since what is
; measured began. It goes on in states that wait, and is over in those that are due.

; Awaken those of the initial states from..to in which it goes on. The first in which it is over at
; once; -1 if there is none.
define i64 @start(ptr %graph, i64 %from, i64 %to) {
entry:
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %i.next = add i64 %i, 1
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %due = and i8 %flags, 8
  %over = icmp ne i8 %due, 0
  br i1 %over, label %found, label %look
look:
  %wait = and i8 %flags, 4
  %waits = icmp ne i8 %wait, 0
  br i1 %waits, label %awaken, label %done
awaken:
  call void @awaken(ptr %graph, i64 %i, i64 0)
  br label %done
done:
  br label %next
found:
  ret i64 %i
exit:
  ret i64 -1
}

; Take the steps from a state, but not its tick: awaken where it goes on. Whether a step ends it; the
; `goal` is where.
define internal i1 @steps_from(ptr %graph, i64 %i) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  %parent = add i64 %i, 1
  %own = call {i64, i64, i64} @edges_of(ptr %graph, i64 %i)
  %start = extractvalue {i64, i64, i64} %own, 0
  %stop = extractvalue {i64, i64, i64} %own, 1
  %tick = extractvalue {i64, i64, i64} %own, 2
  %n = sub i64 %stop, %start
  call void @increase(ptr %graph, i64 $work, i64 %n)
  br label %edge
edge:
  %e = phi i64 [ %start, %entry ], [ %e.next, %passed ]
  %more = icmp ult i64 %e, %stop
  br i1 %more, label %kind, label %exit
kind:
  %e.next = add i64 %e, 1
  %is.tick = icmp eq i64 %e, %tick
  br i1 %is.tick, label %passed, label %look
look:
  %w = call i64 @end_of(ptr %graph, i64 %e)
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %compare, label %passed
compare:
  %flags = call i8 @flags_of(ptr %graph, i64 %w)
  %due = and i8 %flags, 8
  %over = icmp ne i8 %due, 0
  br i1 %over, label %found, label %goes
goes:
  %wait = and i8 %flags, 4
  %waits = icmp ne i8 %wait, 0
  br i1 %waits, label %awaken, label %passed
awaken:
  call void @awaken(ptr %graph, i64 %w, i64 %parent)
  br label %passed
passed:
  br label %edge
found:
  call void @set(ptr %graph, i64 $goal, i64 %w)
  ret i1 true
exit:
  ret i1 false
}

; Take the steps of the states from..to in which it does not go on. The first from which a step ends
; what it begins; -1 if there is none.
define i64 @onset(ptr %graph, i64 %from, i64 %to) {
entry:
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %i.next = add i64 %i, 1
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %wait = and i8 %flags, 4
  %waits = icmp ne i8 %wait, 0
  br i1 %waits, label %done, label %steps
steps:
  %over = call i1 @steps_from(ptr %graph, i64 %i)
  br i1 %over, label %found, label %done
done:
  br label %next
found:
  ret i64 %i
exit:
  ret i64 -1
}

; The same for the states from..to of the order, in which it goes on; their ticks are taken later.
define i64 @near(ptr %graph, i64 %from, i64 %to) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  %order = call ptr @get_ptr(ptr %graph, i64 $order)
  %later = call ptr @get_ptr(ptr %graph, i64 $later)
  br label %next
next:
  %j = phi i64 [ %from, %entry ], [ %j.next, %done ]
  %more = icmp ult i64 %j, %to
  br i1 %more, label %body, label %exit
body:
  %j.next = add i64 %j, 1
  %p.order = getelementptr inbounds i32, ptr %order, i64 %j
  %i.half = load i32, ptr %p.order
  %i = zext i32 %i.half to i64
  %over = call i1 @steps_from(ptr %graph, i64 %i)
  br i1 %over, label %found, label %time
time:
  %own = call {i64, i64, i64} @edges_of(ptr %graph, i64 %i)
  %tick = extractvalue {i64, i64, i64} %own, 2
  %still = icmp eq i64 %tick, -1
  br i1 %still, label %done, label %look
look:
  %w = call i64 @end_of(ptr %graph, i64 %tick)
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %compare, label %done
compare:
  %flags = call i8 @flags_of(ptr %graph, i64 %w)
  %kind = and i8 %flags, 5
  %new = icmp eq i8 %kind, 4
  br i1 %new, label %delay, label %done
delay:
  %delayed = call i64 @get(ptr %graph, i64 $delayed)
  %p.later = getelementptr inbounds [2 x i32], ptr %later, i64 %delayed
  %w.half = trunc i64 %w to i32
  store i32 %w.half, ptr %p.later
  %p.before = getelementptr inbounds i32, ptr %p.later, i64 1
  %before = add i32 %i.half, 1
  store i32 %before, ptr %p.before
  call void @increase(ptr %graph, i64 $delayed, i64 1)
  br label %done
done:
  br label %next
found:
  ret i64 %i
exit:
  ret i64 -1
}

; Let a tick pass: awaken the states that wait for it, from..to of those.
define void @elapse(ptr %graph, i64 %from, i64 %to) {
entry:
  %later = call ptr @get_ptr(ptr %graph, i64 $later)
  br label %next
next:
  %k = phi i64 [ %from, %entry ], [ %k.next, %body ]
  %more = icmp ult i64 %k, %to
  br i1 %more, label %body, label %exit
body:
  %p.later = getelementptr inbounds [2 x i32], ptr %later, i64 %k
  %w.half = load i32, ptr %p.later
  %w = zext i32 %w.half to i64
  %p.before = getelementptr inbounds i32, ptr %p.later, i64 1
  %before.half = load i32, ptr %p.before
  %before = zext i32 %before.half to i64
  call void @awaken(ptr %graph, i64 %w, i64 %before)
  %k.next = add i64 %k, 1
  br label %next
exit:
  ret void
}
