
; Paths within a component ------------------------------------------------------------------------

; Go on with a search, breadth first, within the component of the state that `stack` begins with;
; for about so many states more. It ends at the state `goal`, or if that is -1, at a state that meets
; one of the demands `asked`; it is the result. -1 says that there is none, -2 to call again.
define i64 @seek(ptr %graph, i64 %most, i64 %goal, ptr %asked) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  %stack = call ptr @get_ptr(ptr %graph, i64 $stack)
  %trail = call ptr @get_ptr(ptr %graph, i64 $frames)
  %offsets = call ptr @get_ptr(ptr %graph, i64 $offsets)
  %edges = call ptr @get_ptr(ptr %graph, i64 $edges)
  %words = call i64 @get(ptr %graph, i64 $words)
  %s.half = load i32, ptr %stack
  %s = zext i32 %s.half to i64
  %own = call i64 @component_of(ptr %graph, i64 %s)
  %named = icmp ne i64 %goal, -1
  br label %next
next:
  %spent = phi i64 [ 0, %entry ], [ %spent.next, %passed ]
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
  br i1 %named, label %compare, label %offer
compare:
  %there = icmp eq i64 %i, %goal
  br i1 %there, label %found, label %expand
offer:
  call void @offered(ptr %graph, i64 %i)
  br label %each
each:
  %j = phi i64 [ 0, %offer ], [ %j.next, %each ]
  %any = phi i64 [ 0, %offer ], [ %any.next, %each ]
  %m = call i64 @met_here(ptr %graph, i64 %i, i64 %j)
  %p.asked = getelementptr inbounds i64, ptr %asked, i64 %j
  %a = load i64, ptr %p.asked
  %both = and i64 %m, %a
  %any.next = or i64 %any, %both
  %j.next = add i64 %j, 1
  %j.more = icmp ult i64 %j.next, %words
  br i1 %j.more, label %each, label %met
met:
  %meets = icmp ne i64 %any.next, 0
  br i1 %meets, label %found, label %expand
expand:
  call void @increase(ptr %graph, i64 $head, i64 1)
  %p.start = getelementptr inbounds i64, ptr %offsets, i64 %i
  %start = load i64, ptr %p.start
  %p.stop = getelementptr inbounds i64, ptr %p.start, i64 1
  %stop = load i64, ptr %p.stop
  %parent = add i32 %i.half, 1
  br label %edge
edge:
  %e = phi i64 [ %start, %expand ], [ %e.next, %edge.done ]
  %e.more = icmp ult i64 %e, %stop
  br i1 %e.more, label %edge.look, label %passed
edge.look:
  %p.edge = getelementptr inbounds i32, ptr %edges, i64 %e
  %w.half = load i32, ptr %p.edge
  %w = zext i32 %w.half to i64
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %edge.test, label %edge.done
edge.test:
  %theirs = call i64 @component_of(ptr %graph, i64 %w)
  %same = icmp eq i64 %theirs, %own
  %p.trail = getelementptr inbounds i32, ptr %trail, i64 %w
  %before = load i32, ptr %p.trail
  %new = icmp eq i32 %before, 0
  %take.it = and i1 %same, %new
  br i1 %take.it, label %edge.take, label %edge.done
edge.take:
  store i32 %parent, ptr %p.trail
  %h = call i64 @get(ptr %graph, i64 $height)
  %p.h = getelementptr inbounds i32, ptr %stack, i64 %h
  store i32 %w.half, ptr %p.h
  call void @increase(ptr %graph, i64 $height, i64 1)
  br label %edge.done
edge.done:
  %e.next = add i64 %e, 1
  br label %edge
passed:
  br label %next
found:
  ret i64 %i
fail:
  ret i64 -1
pause:
  ret i64 -2
}

; Forget the last search: the trail of all states it came to.
define void @forget(ptr %graph) {
entry:
  %stack = call ptr @get_ptr(ptr %graph, i64 $stack)
  %trail = call ptr @get_ptr(ptr %graph, i64 $frames)
  %height = call i64 @get(ptr %graph, i64 $height)
  br label %next
next:
  %j = phi i64 [ 0, %entry ], [ %j.next, %body ]
  %more = icmp ult i64 %j, %height
  br i1 %more, label %body, label %exit
body:
  %p = getelementptr inbounds i32, ptr %stack, i64 %j
  %i.half = load i32, ptr %p
  %i = zext i32 %i.half to i64
  %p.trail = getelementptr inbounds i32, ptr %trail, i64 %i
  store i32 0, ptr %p.trail
  %j.next = add i64 %j, 1
  br label %next
exit:
  ret void
}

; The place of the first of the states from..to, of the order if there is one, that has all flags of
; `wanted`, and whose component is fair if `fair` is 1; -1 if there is none.
define i64 @choose(ptr %graph, i64 %from, i64 %to, i64 %wanted, i64 %fair) {
entry:
  %order = call ptr @get_ptr(ptr %graph, i64 $order)
  %plain = icmp eq ptr %order, null
  %verdicts = call ptr @get_ptr(ptr %graph, i64 $verdicts)
  %mask = trunc i64 %wanted to i8
  %any = icmp eq i64 %fair, 0
  br label %next
next:
  %j = phi i64 [ %from, %entry ], [ %j.next, %other ]
  %more = icmp ult i64 %j, %to
  br i1 %more, label %body, label %fail
body:
  br i1 %plain, label %look, label %ordered
ordered:
  %p.order = getelementptr inbounds i32, ptr %order, i64 %j
  %o.half = load i32, ptr %p.order
  %o = zext i32 %o.half to i64
  br label %look
look:
  %i = phi i64 [ %j, %body ], [ %o, %ordered ]
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %here = and i8 %flags, %mask
  %all = icmp eq i8 %here, %mask
  br i1 %all, label %component, label %other
component:
  br i1 %any, label %found, label %judge
judge:
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %p = getelementptr inbounds i8, ptr %verdicts, i64 %c
  %verdict = load i8, ptr %p
  %good = icmp eq i8 %verdict, 1
  br i1 %good, label %found, label %other
other:
  %j.next = add i64 %j, 1
  br label %next
found:
  ret i64 %i
fail:
  ret i64 -1
}
