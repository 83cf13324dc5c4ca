
; The graph of the states found: who follows whom, and the components in which fair runs stay.
;
; A template like kernel.ll; here a name in lower case is the position of a field of the graph (see
; context.py, which says what each field means). Before this text come hash.ll, index.ll and
; fields.ll, after it components.ll, demands.ll and paths.ll. In the graph's fields are the addresses
; of functions of which kernel.ll says what they do, and of
;
;     i64 labelled(state, out, labels)  like successors, but by the protocol alone; with the number of
;                                       the action of each
;     i64 variants(state, out)          the state with another replica in the place of the one that is
;                                       told apart; none if there is none
;
; States are known by their numbers in the queue. Of a state the flags are, from the lowest bit:
; alive (it is part of the graph that is looked at), often, wait, due, still, go and asleep.

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; The edges ----------------------------------------------------------------------------------------

; The number of a state, which may be replaced by its representative; -1 if it is not there.
define i64 @number(ptr %graph, ptr %state) {
  %numbers = call ptr @get_ptr(ptr %graph, i64 $numbers)
  call void @numbered(ptr %graph, ptr %state, i64 1, ptr %numbers)
  %number = load i64, ptr %numbers
  ret i64 %number
}

; Note the edges of the states from..to: the steps of the protocol, in order, even those that lead
; back; each by the number of the state it leads to.
define void @connect(ptr %graph, i64 %from, i64 %to) {
entry:
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %labelled = call ptr @get_ptr(ptr %graph, i64 $labelled)
  %buffer = call ptr @get_ptr(ptr %graph, i64 $buffer)
  %labels = call ptr @get_ptr(ptr %graph, i64 $labels)
  %numbers = call ptr @get_ptr(ptr %graph, i64 $numbers)
  %offsets = call ptr @get_ptr(ptr %graph, i64 $offsets)
  %edges = call ptr @get_ptr(ptr %graph, i64 $edges)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %close ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %result = call i64 %labelled(ptr %state, ptr %buffer, ptr %labels)
  %n = and i64 %result, 4294967295
  call void @numbered(ptr %graph, ptr %buffer, i64 %n, ptr %numbers)
  %p.start = getelementptr inbounds i64, ptr %offsets, i64 %i
  %start = load i64, ptr %p.start
  br label %each
each:
  %k = phi i64 [ 0, %body ], [ %k.next, %copy ]
  %left = icmp ult i64 %k, %n
  br i1 %left, label %copy, label %close
copy:
  %p.number = getelementptr inbounds i64, ptr %numbers, i64 %k
  %number = load i64, ptr %p.number
  %number.half = trunc i64 %number to i32
  %place = add i64 %start, %k
  %p.edge = getelementptr inbounds i32, ptr %edges, i64 %place
  store i32 %number.half, ptr %p.edge
  %k.next = add i64 %k, 1
  br label %each
close:
  %stop = add i64 %start, %n
  %i.next = add i64 %i, 1
  %p.stop = getelementptr inbounds i64, ptr %offsets, i64 %i.next
  store i64 %stop, ptr %p.stop
  br label %next
exit:
  ret void
}

; The part of the graph that is looked at -----------------------------------------------------------

define internal i8 @flags_of(ptr %graph, i64 %i) alwaysinline {
  %flags = call ptr @get_ptr(ptr %graph, i64 $flags)
  %p = getelementptr inbounds i8, ptr %flags, i64 %i
  %value = load i8, ptr %p
  ret i8 %value
}

define internal void @put_flags(ptr %graph, i64 %i, i8 %value) alwaysinline {
  %flags = call ptr @get_ptr(ptr %graph, i64 $flags)
  %p = getelementptr inbounds i8, ptr %flags, i64 %i
  store i8 %value, ptr %p
  ret void
}

; Set the flags of the states from..to: flag j, if all targets of the mask `wanted[j]` hold there.
define void @survey(ptr %graph, i64 %from, i64 %to, ptr %wanted) {
entry:
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %targets = call ptr @get_ptr(ptr %graph, i64 $targets)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %holding = call i64 %targets(ptr %state)
  br label %each
each:
  %j = phi i64 [ 0, %body ], [ %j.next, %each ]
  %flags = phi i64 [ 0, %body ], [ %flags.next, %each ]
  %p = getelementptr inbounds i64, ptr %wanted, i64 %j
  %mask = load i64, ptr %p
  %here = and i64 %holding, %mask
  %all = icmp eq i64 %here, %mask
  %all.word = zext i1 %all to i64
  %flag = shl i64 %all.word, %j
  %flags.next = or i64 %flags, %flag
  %j.next = add i64 %j, 1
  %left = icmp ult i64 %j.next, $FLAGS
  br i1 %left, label %each, label %done
done:
  %value = trunc i64 %flags.next to i8
  call void @put_flags(ptr %graph, i64 %i, i8 %value)
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret void
}

; Make a state alive, as the next one of the order, unless it is already; it was come to from the
; state of the number `parent` - 1, or from none.
define internal void @awaken(ptr %graph, i64 %i, i64 %parent) alwaysinline {
entry:
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %alive = and i8 %flags, 1
  %asleep = icmp eq i8 %alive, 0
  br i1 %asleep, label %put, label %exit
put:
  %flags.new = or i8 %flags, 1
  call void @put_flags(ptr %graph, i64 %i, i8 %flags.new)
  %order = call ptr @get_ptr(ptr %graph, i64 $order)
  %ordered = call i64 @get(ptr %graph, i64 $ordered)
  %p.order = getelementptr inbounds i32, ptr %order, i64 %ordered
  %i.half = trunc i64 %i to i32
  store i32 %i.half, ptr %p.order
  call void @increase(ptr %graph, i64 $ordered, i64 1)
  %parents = call ptr @get_ptr(ptr %graph, i64 $parents)
  %p.parent = getelementptr inbounds i32, ptr %parents, i64 %i
  %parent.half = trunc i64 %parent to i32
  store i32 %parent.half, ptr %p.parent
  br label %exit
exit:
  ret void
}

; Awaken those states that are due and wait, of the states from..to of `source` if there is one.
define void @begin(ptr %graph, i64 %from, i64 %to) {
entry:
  %source = call ptr @get_ptr(ptr %graph, i64 $source)
  %plain = icmp eq ptr %source, null
  br label %next
next:
  %j = phi i64 [ %from, %entry ], [ %j.next, %done ]
  %more = icmp ult i64 %j, %to
  br i1 %more, label %body, label %exit
body:
  br i1 %plain, label %look, label %ordered
ordered:
  %p.source = getelementptr inbounds i32, ptr %source, i64 %j
  %o.half = load i32, ptr %p.source
  %o = zext i32 %o.half to i64
  br label %look
look:
  %i = phi i64 [ %j, %body ], [ %o, %ordered ]
  %flags = call i8 @flags_of(ptr %graph, i64 %i)
  %wanted = and i8 %flags, 12
  %both = icmp eq i8 %wanted, 12
  br i1 %both, label %awaken, label %done
awaken:
  call void @awaken(ptr %graph, i64 %i, i64 0)
  br label %done
done:
  %j.next = add i64 %j, 1
  br label %next
exit:
  ret void
}

; Awaken the states that wait, of those that follow, by any step, those states from..to of the order
; from which runs go on.
define void @spread(ptr %graph, i64 %from, i64 %to) {
entry:
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %successors = call ptr @get_ptr(ptr %graph, i64 $successors)
  %buffer = call ptr @get_ptr(ptr %graph, i64 $buffer)
  %numbers = call ptr @get_ptr(ptr %graph, i64 $numbers)
  %order = call ptr @get_ptr(ptr %graph, i64 $order)
  br label %next
next:
  %j = phi i64 [ %from, %entry ], [ %j.next, %done ]
  %more = icmp ult i64 %j, %to
  br i1 %more, label %body, label %exit
body:
  %p.order = getelementptr inbounds i32, ptr %order, i64 %j
  %i.half = load i32, ptr %p.order
  %i = zext i32 %i.half to i64
  %i.flags = call i8 @flags_of(ptr %graph, i64 %i)
  %i.go = and i8 %i.flags, 32
  %goes = icmp ne i8 %i.go, 0
  br i1 %goes, label %follow, label %done
follow:
  %parent = add i64 %i, 1
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %result = call i64 %successors(ptr %state, ptr %buffer)
  %n = and i64 %result, 4294967295
  call void @increase(ptr %graph, i64 $work, i64 %n)
  call void @numbered(ptr %graph, ptr %buffer, i64 %n, ptr %numbers)
  br label %each
each:
  %k = phi i64 [ 0, %follow ], [ %k.next, %passed ]
  %left = icmp ult i64 %k, %n
  br i1 %left, label %look, label %done
look:
  %p.number = getelementptr inbounds i64, ptr %numbers, i64 %k
  %number = load i64, ptr %p.number
  %outside = icmp eq i64 %number, -1
  br i1 %outside, label %passed, label %inside
inside:
  %flags = call i8 @flags_of(ptr %graph, i64 %number)
  %wait = and i8 %flags, 4
  %waits = icmp ne i8 %wait, 0
  br i1 %waits, label %awaken, label %passed
awaken:
  call void @awaken(ptr %graph, i64 %number, i64 %parent)
  br label %passed
passed:
  %k.next = add i64 %k, 1
  br label %each
done:
  %j.next = add i64 %j, 1
  br label %next
exit:
  ret void
}
