
; Demands -----------------------------------------------------------------------------------------
;
; A set of demands is `words` words. Demand 0 is met where the flag `often` is set; the others are
; those of fairness. Each of these is called for in every state if it is weak, else where one of its
; actions is enabled; it is met by a step of one of its actions, and if it is weak, also by a state
; in which none is enabled.

; Write the demands of which an action is enabled in a state to `enabled`, and those that a step
; from it meets which stays in its component to `taken`.
define internal void @offered(ptr %graph, i64 %i) noinline {
entry:
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %buffer = call ptr @get_ptr(ptr %graph, i64 $buffer)
  %labels = call ptr @get_ptr(ptr %graph, i64 $labels)
  %labelled = call ptr @get_ptr(ptr %graph, i64 $labelled)
  %offsets = call ptr @get_ptr(ptr %graph, i64 $offsets)
  %edges = call ptr @get_ptr(ptr %graph, i64 $edges)
  %words = call i64 @get(ptr %graph, i64 $words)
  %demands = call ptr @get_ptr(ptr %graph, i64 $demands)
  %enabled = call ptr @get_ptr(ptr %graph, i64 $enabled)
  %taken = call ptr @get_ptr(ptr %graph, i64 $taken)
  %size = call i64 @get(ptr %graph, i64 $size)
  %bytes = mul i64 %words, 8
  call void @llvm.memset.p0.i64(ptr align 8 %enabled, i8 0, i64 %bytes, i1 false)
  call void @llvm.memset.p0.i64(ptr align 8 %taken, i8 0, i64 %bytes, i1 false)
  %own = call i64 @component_of(ptr %graph, i64 %i)
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %result = call i64 %labelled(ptr %state, ptr %buffer, ptr %labels)
  %n = and i64 %result, 4294967295
  call void @increase(ptr %graph, i64 $work, i64 %n)
  %p.start = getelementptr inbounds i64, ptr %offsets, i64 %i
  %start = load i64, ptr %p.start
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %done ]
  %more = icmp ult i64 %k, %n
  br i1 %more, label %body, label %exit
body:
  %p.label = getelementptr inbounds i32, ptr %labels, i64 %k
  %label.half = load i32, ptr %p.label
  %label = zext i32 %label.half to i64
  %row.start = mul i64 %label, %words
  %row = getelementptr inbounds i64, ptr %demands, i64 %row.start
  %place = add i64 %start, %k
  %p.edge = getelementptr inbounds i32, ptr %edges, i64 %place
  %w.half = load i32, ptr %p.edge
  %w = zext i32 %w.half to i64
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %compare, label %merge
compare:
  %theirs = call i64 @component_of(ptr %graph, i64 %w)
  %same = icmp eq i64 %theirs, %own
  br label %merge
merge:
  %stays = phi i1 [ false, %body ], [ %same, %compare ]
  %kept = sext i1 %stays to i64
  br label %each
each:
  %j = phi i64 [ 0, %merge ], [ %j.next, %each ]
  %p.row = getelementptr inbounds i64, ptr %row, i64 %j
  %mask = load i64, ptr %p.row
  %p.enabled = getelementptr inbounds i64, ptr %enabled, i64 %j
  %e.old = load i64, ptr %p.enabled
  %e.new = or i64 %e.old, %mask
  store i64 %e.new, ptr %p.enabled
  %p.taken = getelementptr inbounds i64, ptr %taken, i64 %j
  %t.old = load i64, ptr %p.taken
  %t.mask = and i64 %mask, %kept
  %t.new = or i64 %t.old, %t.mask
  store i64 %t.new, ptr %p.taken
  %j.next = add i64 %j, 1
  %left = icmp ult i64 %j.next, %words
  br i1 %left, label %each, label %done
done:
  %k.next = add i64 %k, 1
  br label %next
exit:
  ret void
}

; After @offered, word j of the demands that a state meets.
define internal i64 @met_here(ptr %graph, i64 %i, i64 %j) alwaysinline {
  %weak = call ptr @get_ptr(ptr %graph, i64 $weak)
  %enabled = call ptr @get_ptr(ptr %graph, i64 $enabled)
  %taken = call ptr @get_ptr(ptr %graph, i64 $taken)
  %p.weak = getelementptr inbounds i64, ptr %weak, i64 %j
  %w = load i64, ptr %p.weak
  %p.enabled = getelementptr inbounds i64, ptr %enabled, i64 %j
  %e = load i64, ptr %p.enabled
  %p.taken = getelementptr inbounds i64, ptr %taken, i64 %j
  %t = load i64, ptr %p.taken
  %e.not = xor i64 %e, -1
  %idle = and i64 %w, %e.not
  %fair = or i64 %t, %idle
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %often.bit = lshr i8 %flags, 1
  %often.odd = and i8 %often.bit, 1
  %often = zext i8 %often.odd to i64
  %zeroth = icmp eq i64 %j, 0
  %extra = select i1 %zeroth, i64 %often, i64 0
  %all = or i64 %fair, %extra
  ret i64 %all
}

; Add what the states from..to call for, and what they meet, to the sets of their components.
define void @gather(ptr %graph, i64 %from, i64 %to) {
entry:
  %words = call i64 @get(ptr %graph, i64 $words)
  %weak = call ptr @get_ptr(ptr %graph, i64 $weak)
  %enabled = call ptr @get_ptr(ptr %graph, i64 $enabled)
  %called = call ptr @get_ptr(ptr %graph, i64 $called)
  %met = call ptr @get_ptr(ptr %graph, i64 $met)
  %firsts = call ptr @get_ptr(ptr %graph, i64 $firsts)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %alive = trunc i8 %flags to i1
  br i1 %alive, label %look, label %done
look:
  call void @offered(ptr %graph, i64 %i)
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %p.first = getelementptr inbounds i32, ptr %firsts, i64 %c
  %i.half = trunc i64 %i to i32
  store i32 %i.half, ptr %p.first
  %row = mul i64 %c, %words
  br label %each
each:
  %j = phi i64 [ 0, %look ], [ %j.next, %each ]
  %place = add i64 %row, %j
  %p.weak = getelementptr inbounds i64, ptr %weak, i64 %j
  %w = load i64, ptr %p.weak
  %p.enabled = getelementptr inbounds i64, ptr %enabled, i64 %j
  %e = load i64, ptr %p.enabled
  %zeroth = icmp eq i64 %j, 0
  %often = zext i1 %zeroth to i64
  %c.0 = or i64 %w, %e
  %c.1 = or i64 %c.0, %often
  %p.called = getelementptr inbounds i64, ptr %called, i64 %place
  %c.old = load i64, ptr %p.called
  %c.new = or i64 %c.old, %c.1
  store i64 %c.new, ptr %p.called
  %m = call i64 @met_here(ptr %graph, i64 %i, i64 %j)
  %p.met = getelementptr inbounds i64, ptr %met, i64 %place
  %m.old = load i64, ptr %p.met
  %m.new = or i64 %m.old, %m
  store i64 %m.new, ptr %p.met
  %j.next = add i64 %j, 1
  %left = icmp ult i64 %j.next, %words
  br i1 %left, label %each, label %done
done:
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret void
}

; Word j of the demands that a component calls for and does not meet.
define internal i64 @unmet(ptr %graph, i64 %c, i64 %j) alwaysinline {
  %words = call i64 @get(ptr %graph, i64 $words)
  %called = call ptr @get_ptr(ptr %graph, i64 $called)
  %met = call ptr @get_ptr(ptr %graph, i64 $met)
  %row = mul i64 %c, %words
  %place = add i64 %row, %j
  %p.called = getelementptr inbounds i64, ptr %called, i64 %place
  %all = load i64, ptr %p.called
  %p.met = getelementptr inbounds i64, ptr %met, i64 %place
  %some = load i64, ptr %p.met
  %some.not = xor i64 %some, -1
  %left = and i64 %all, %some.not
  ret i64 %left
}

; A component's verdict: 1 if it meets all it calls for, 2 if but for demands that are strong.
define internal i8 @judged(ptr %graph, i64 %c) alwaysinline {
entry:
  %words = call i64 @get(ptr %graph, i64 $words)
  %strong = call ptr @get_ptr(ptr %graph, i64 $strong)
  br label %each
each:
  %j = phi i64 [ 0, %entry ], [ %j.next, %each ]
  %any = phi i64 [ 0, %entry ], [ %any.next, %each ]
  %hopeless = phi i64 [ 0, %entry ], [ %hopeless.next, %each ]
  %left = call i64 @unmet(ptr %graph, i64 %c, i64 %j)
  %any.next = or i64 %any, %left
  %p = getelementptr inbounds i64, ptr %strong, i64 %j
  %mask = load i64, ptr %p
  %mask.not = xor i64 %mask, -1
  %bad = and i64 %left, %mask.not
  %hopeless.next = or i64 %hopeless, %bad
  %j.next = add i64 %j, 1
  %more = icmp ult i64 %j.next, %words
  br i1 %more, label %each, label %finish
finish:
  %fair = icmp eq i64 %any.next, 0
  %dead = icmp ne i64 %hopeless.next, 0
  %rest = select i1 %dead, i8 0, i8 2
  %verdict = select i1 %fair, i8 1, i8 %rest
  ret i8 %verdict
}

; The numbers of the variants of a state, in `others`; how many there are.
define internal i64 @others_of(ptr %graph, i64 %i) {
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %buffer = call ptr @get_ptr(ptr %graph, i64 $buffer)
  %others = call ptr @get_ptr(ptr %graph, i64 $others)
  %variants = call ptr @get_ptr(ptr %graph, i64 $variants)
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %result = call i64 %variants(ptr %state, ptr %buffer)
  %n = and i64 %result, 4294967295
  call void @numbered(ptr %graph, ptr %buffer, i64 %n, ptr %others)
  ret i64 %n
}

; Judge the components from..to. Where a replica is told apart, a component is as good as the worst
; of those that it is when another one is. That a variant is not alive cannot be: it counts as none.
define void @judge(ptr %graph, i64 %from, i64 %to) {
entry:
  %firsts = call ptr @get_ptr(ptr %graph, i64 $firsts)
  %verdicts = call ptr @get_ptr(ptr %graph, i64 $verdicts)
  %others = call ptr @get_ptr(ptr %graph, i64 $others)
  br label %next
next:
  %c = phi i64 [ %from, %entry ], [ %c.next, %done ]
  %more = icmp ult i64 %c, %to
  br i1 %more, label %body, label %exit
body:
  %own = call i8 @judged(ptr %graph, i64 %c)
  %dead = icmp eq i8 %own, 0
  br i1 %dead, label %done, label %compare
compare:
  %p.first = getelementptr inbounds i32, ptr %firsts, i64 %c
  %i.half = load i32, ptr %p.first
  %i = zext i32 %i.half to i64
  %n = call i64 @others_of(ptr %graph, i64 %i)
  br label %each
each:
  %k = phi i64 [ 0, %compare ], [ %k.next, %better ]
  %verdict = phi i8 [ %own, %compare ], [ %worse, %better ]
  %left = icmp ult i64 %k, %n
  br i1 %left, label %look, label %done
look:
  %p.other = getelementptr inbounds i64, ptr %others, i64 %k
  %other = load i64, ptr %p.other
  %outside = icmp eq i64 %other, -1
  br i1 %outside, label %done, label %alive
alive:
  %o.c = call i64 @component_of(ptr %graph, i64 %other)
  %o.none = icmp eq i64 %o.c, 4294967295
  br i1 %o.none, label %done, label %judge
judge:
  %theirs = call i8 @judged(ptr %graph, i64 %o.c)
  %hopeless = icmp eq i8 %theirs, 0
  br i1 %hopeless, label %done, label %better
better:
  %worse = call i8 @llvm.umax.i8(i8 %verdict, i8 %theirs)
  %k.next = add i64 %k, 1
  br label %each
done:
  %final = phi i8 [ 0, %body ], [ %verdict, %each ], [ 0, %look ], [ 0, %alive ], [ 0, %judge ]
  %p = getelementptr inbounds i8, ptr %verdicts, i64 %c
  store i8 %final, ptr %p
  %c.next = add i64 %c, 1
  br label %next
exit:
  ret void
}

declare i8 @llvm.umax.i8(i8, i8)

; Whether a state enables an action of a demand that its component calls for and does not meet.
define internal i1 @trips(ptr %graph, i64 %i) {
entry:
  %words = call i64 @get(ptr %graph, i64 $words)
  %enabled = call ptr @get_ptr(ptr %graph, i64 $enabled)
  %c = call i64 @component_of(ptr %graph, i64 %i)
  call void @offered(ptr %graph, i64 %i)
  br label %each
each:
  %j = phi i64 [ 0, %entry ], [ %j.next, %each ]
  %any = phi i64 [ 0, %entry ], [ %any.next, %each ]
  %left = call i64 @unmet(ptr %graph, i64 %c, i64 %j)
  %p = getelementptr inbounds i64, ptr %enabled, i64 %j
  %e = load i64, ptr %p
  %here = and i64 %left, %e
  %any.next = or i64 %any, %here
  %j.next = add i64 %j, 1
  %more = icmp ult i64 %j.next, %words
  br i1 %more, label %each, label %finish
finish:
  %result = icmp ne i64 %any.next, 0
  ret i1 %result
}

; Put to sleep those of the states from..to in which no fair run can stay: all of a component that
; is hopeless, and of the others those that enable what is never taken. How many are still alive.
define i64 @prune(ptr %graph, i64 %from, i64 %to) {
entry:
  %verdicts = call ptr @get_ptr(ptr %graph, i64 $verdicts)
  %others = call ptr @get_ptr(ptr %graph, i64 $others)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %kept = phi i64 [ 0, %entry ], [ %kept.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %alive = trunc i8 %flags to i1
  br i1 %alive, label %look, label %done
look:
  %c = call i64 @component_of(ptr %graph, i64 %i)
  %p = getelementptr inbounds i8, ptr %verdicts, i64 %c
  %verdict = load i8, ptr %p
  %dead = icmp eq i8 %verdict, 0
  br i1 %dead, label %sleep, label %own
own:
  %trips = call i1 @trips(ptr %graph, i64 %i)
  br i1 %trips, label %sleep, label %rest
rest:
  %n = call i64 @others_of(ptr %graph, i64 %i)
  br label %each
each:
  %k = phi i64 [ 0, %rest ], [ %k.next, %inside ]
  %left = icmp ult i64 %k, %n
  br i1 %left, label %try, label %done
try:
  %p.other = getelementptr inbounds i64, ptr %others, i64 %k
  %other = load i64, ptr %p.other
  %k.next = add i64 %k, 1
  %outside = icmp eq i64 %other, -1
  br i1 %outside, label %sleep, label %inside
inside:
  %o.trips = call i1 @trips(ptr %graph, i64 %other)
  br i1 %o.trips, label %sleep, label %each
sleep:
  %asleep = or i8 %flags, 64
  call void @put_flags(ptr %graph, i64 %i, i8 %asleep)
  br label %done
done:
  %one = phi i64 [ 0, %body ], [ 1, %each ], [ 0, %sleep ]
  %kept.next = add i64 %kept, %one
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret i64 %kept
}

; After @prune: take those of the states from..to that it put to sleep out of the graph.
define void @remove(ptr %graph, i64 %from, i64 %to) {
entry:
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  call void @put_mark(ptr %graph, i64 %i, i32 0)
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %asleep = and i8 %flags, 64
  %some = icmp ne i8 %asleep, 0
  br i1 %some, label %clear, label %done
clear:
  call void @put_flags(ptr %graph, i64 %i, i8 0)
  br label %done
done:
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret void
}
