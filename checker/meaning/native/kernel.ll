; The search kernel: breadth-first search over packed states, in slices driven from Python.
;
; A template: $$W is the number of 64-bit words of a state, $$BITS = 64 * W; a name in lower case is
; the position of a field of the context (see context.py, which says what each field means).
; Appended to this text are
;
; - fields.ll: @get, @get_ptr, @set, @increase, for the fields of the context
; - one of visited_dense.ll, visited_blocks.ll, visited_numbers.ll: @announce, @approach, @insert
;
; In the context are the addresses of functions that are printed for the system at hand; `generator` is
; one of the first four:
;
;     i64 successors(state, out)   write the successors to `out`, one more state may be clobbered;
;                                  how many, in the upper half by how many steps, and the highest
;                                  bit is set if all of these are faults
;     i64 scatter(state, out)      likewise the states that differ in one slot left open initially
;     i64 reduced_successors(state, out), reduced_scatter(state, out)
;                                  if states are reduced: likewise for a state that is its orbit's
;                                  representative; its successors are rewritten as theirs, and of
;                                  those that are alike some may be written once, for all steps
;     i64 targets(state)           bit t is set: target t holds
;     i1  initial(state)           the initial predicate holds
;     void canonical(state)        rewrite the state as its orbit's representative
;     void enabled(state, counts)  add 1 to the count of each action that is enabled
;
; The queue holds every distinct state, in the order found. Nothing here allocates: the loops stop
; where the next batch might not fit, and the caller makes room.

%State = type [$W x i64]

declare i64 @llvm.cttz.i64(i64, i1)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

; The search ------------------------------------------------------------------------------------

; Expand the states from `cursor` up to `end`, in batches, until done or not @ready.
define void @expand(ptr %context) {
entry:
  %end = call i64 @get(ptr %context, i64 $end)
  %batch = call i64 @get(ptr %context, i64 $batch)
  br label %next
next:
  %cursor = call i64 @get(ptr %context, i64 $cursor)
  %more = icmp ult i64 %cursor, %end
  %ready = call i1 @ready(ptr %context)
  %go = and i1 %more, %ready
  br i1 %go, label %body, label %exit
body:
  %full = add i64 %cursor, %batch
  %to = call i64 @llvm.umin.i64(i64 %full, i64 %end)
  %n = call i64 @generate(ptr %context, i64 %cursor, i64 %to)
  call void @absorb(ptr %context, i64 %n)
  call void @set(ptr %context, i64 $cursor, i64 %to)
  br label %next
exit:
  ret void
}

declare i64 @llvm.umin.i64(i64, i64)

; There is room for what one batch can add, and no reason to stop.
define internal i1 @ready(ptr %context) alwaysinline {
  %reserve = call i64 @get(ptr %context, i64 $reserve)
  %count = call i64 @get(ptr %context, i64 $count)
  %capacity = call i64 @get(ptr %context, i64 $capacity)
  %states = add i64 %count, %reserve
  %fits = icmp ule i64 %states, %capacity
  %used = call i64 @get(ptr %context, i64 $used)
  %used_limit = call i64 @get(ptr %context, i64 $used_limit)
  %blocks = add i64 %used, %reserve
  %sparse = icmp ule i64 %blocks, %used_limit
  %count_limit = call i64 @get(ptr %context, i64 $count_limit)
  %few = icmp ult i64 %count, %count_limit
  %found = call i64 @get(ptr %context, i64 $found)
  %watched = call i64 @get(ptr %context, i64 $watched)
  %hits = and i64 %found, %watched
  %unseen = icmp eq i64 %hits, 0
  %room = and i1 %fits, %sparse
  %wanted = and i1 %few, %unseen
  %ready = and i1 %room, %wanted
  ret i1 %ready
}

; Write the successors of the states from..to to the buffer, count them; how many there are.
define internal i64 @generate(ptr %context, i64 %from, i64 %to) noinline {
entry:
  %function = call ptr @get_ptr(ptr %context, i64 $generator)
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  %buffer = call ptr @get_ptr(ptr %context, i64 $buffer)
  %first.old = call i64 @get(ptr %context, i64 $first_deadlock)
  br label %loop
loop:
  %i = phi i64 [ %from, %entry ], [ %i.next, %loop ]
  %n = phi i64 [ 0, %entry ], [ %n.next, %loop ]
  %steps = phi i64 [ 0, %entry ], [ %steps.next, %loop ]
  %settled = phi i64 [ 0, %entry ], [ %settled.next, %loop ]
  %deadlocks = phi i64 [ 0, %entry ], [ %deadlocks.next, %loop ]
  %first = phi i64 [ %first.old, %entry ], [ %first.next, %loop ]
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %out = getelementptr inbounds %State, ptr %buffer, i64 %n
  %result = call i64 %function(ptr %state, ptr %out)
  %total = and i64 %result, 4294967295
  %n.next = add i64 %n, %total
  %upper = lshr i64 %result, 32
  %steps.here = and i64 %upper, 2147483647
  %steps.next = add i64 %steps, %steps.here
  %rests = lshr i64 %result, 63
  %settled.next = add i64 %settled, %rests
  %stuck = icmp eq i64 %total, 0
  %stuck.word = zext i1 %stuck to i64
  %deadlocks.next = add i64 %deadlocks, %stuck.word
  %none = icmp eq i64 %first, -1
  %first.here = and i1 %stuck, %none
  %first.next = select i1 %first.here, i64 %i, i64 %first
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, %to
  br i1 %more, label %loop, label %exit
exit:
  call void @increase(ptr %context, i64 $transitions, i64 %steps.next)
  call void @increase(ptr %context, i64 $settled, i64 %settled.next)
  call void @increase(ptr %context, i64 $deadlocks, i64 %deadlocks.next)
  call void @set(ptr %context, i64 $first_deadlock, i64 %first.next)
  ret i64 %n.next
}

; Append those of the n states in the buffer that are new to the queue, and test them.
define void @absorb(ptr %context, i64 %n) noinline {
entry:
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  %buffer = call ptr @get_ptr(ptr %context, i64 $buffer)
  %slots = call ptr @get_ptr(ptr %context, i64 $slots)
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  %old = call i64 @get(ptr %context, i64 $count)
  %nothing = icmp eq i64 %n, 0
  br i1 %nothing, label %exit, label %announce
announce:  ; memory is far away: ask for all of the batch before looking at any
  %i = phi i64 [ 0, %entry ], [ %i.next, %announce ]
  %i.state = getelementptr inbounds %State, ptr %buffer, i64 %i
  %i.slot = getelementptr inbounds i64, ptr %slots, i64 %i
  call void @announce(ptr %table, i64 %shift, ptr %i.state, ptr %i.slot)
  %i.next = add i64 %i, 1
  %i.more = icmp ult i64 %i.next, %n
  br i1 %i.more, label %announce, label %approach
approach:
  call void @approach(ptr %context, i64 %n)
  br label %insert
insert:  ; every state is written to the end of the queue, and stays there if it is new
  %k = phi i64 [ 0, %approach ], [ %k.next, %insert ]
  %count = phi i64 [ %old, %approach ], [ %count.next, %insert ]
  %k.state = getelementptr inbounds %State, ptr %buffer, i64 %k
  %k.slot = getelementptr inbounds i64, ptr %slots, i64 %k
  %place = getelementptr inbounds %State, ptr %queue, i64 %count
  %new = call i64 @insert(ptr %context, ptr %table, i64 %mask, ptr %queue, i64 %count,
                         ptr %k.state, ptr %k.slot)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %place, ptr align 8 %k.state, i64 $BYTES, i1 false)
  %count.next = add i64 %count, %new
  %k.next = add i64 %k, 1
  %k.more = icmp ult i64 %k.next, %n
  br i1 %k.more, label %insert, label %inserted
inserted:
  call void @set(ptr %context, i64 $count, i64 %count.next)
  call void @test(ptr %context, i64 %old, i64 %count.next)
  br label %exit
exit:
  ret void
}

; Note the first state at which each target holds, among the new states from..to of the queue.
define internal void @test(ptr %context, i64 %from, i64 %to) noinline {
entry:
  %targets = call ptr @get_ptr(ptr %context, i64 $targets)
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %holding = call i64 %targets(ptr %state)
  %found = call i64 @get(ptr %context, i64 $found)
  %known = xor i64 %found, -1
  %new = and i64 %holding, %known
  br label %each
each:  ; the bits of %new, lowest first
  %left = phi i64 [ %new, %body ], [ %left.next, %note ]
  %some = icmp ne i64 %left, 0
  br i1 %some, label %note, label %done
note:
  %target = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %field = add i64 %target, $firsts
  call void @set(ptr %context, i64 %field, i64 %i)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  %all = or i64 %found, %new
  call void @set(ptr %context, i64 $found, i64 %all)
  br label %each
done:
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret void
}

; Replace the n states in the buffer by their representatives, where that is asked for.
define internal void @canonicalise(ptr %context, i64 %n) noinline {
entry:
  %canonical = call ptr @get_ptr(ptr %context, i64 $canonical)
  %reduced = call i64 @get(ptr %context, i64 $reduced)
  %wanted = icmp ne i64 %reduced, 0
  %some = icmp ne i64 %n, 0
  %go = and i1 %wanted, %some
  %buffer = call ptr @get_ptr(ptr %context, i64 $buffer)
  br i1 %go, label %loop, label %exit
loop:
  %i = phi i64 [ 0, %entry ], [ %i.next, %loop ]
  %state = getelementptr inbounds %State, ptr %buffer, i64 %i
  call void %canonical(ptr %state)
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, %n
  br i1 %more, label %loop, label %exit
exit:
  ret void
}

; Append those of the states from..to of `source` that are initial, until done or not @ready;
; the next one to do.
define i64 @admit(ptr %context, ptr %source, i64 %from, i64 %to) noinline optnone {
entry:
  %initial = call ptr @get_ptr(ptr %context, i64 $initial)
  %buffer = call ptr @get_ptr(ptr %context, i64 $buffer)
  %batch = call i64 @get(ptr %context, i64 $reserve)
  br label %next
next:
  %start = phi i64 [ %from, %entry ], [ %stop, %absorb ]
  %more = icmp ult i64 %start, %to
  %ready = call i1 @ready(ptr %context)
  %go = and i1 %more, %ready
  br i1 %go, label %body, label %exit
body:
  %full = add i64 %start, %batch
  %stop = call i64 @llvm.umin.i64(i64 %full, i64 %to)
  br label %copy
copy:
  %i = phi i64 [ %start, %body ], [ %i.next, %copy ]
  %n = phi i64 [ 0, %body ], [ %n.next, %copy ]
  %state = getelementptr inbounds %State, ptr %source, i64 %i
  %place = getelementptr inbounds %State, ptr %buffer, i64 %n
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %place, ptr align 8 %state, i64 $BYTES, i1 false)
  %holds = call i1 %initial(ptr %state)
  %one = zext i1 %holds to i64
  %n.next = add i64 %n, %one
  %i.next = add i64 %i, 1
  %left = icmp ult i64 %i.next, %stop
  br i1 %left, label %copy, label %absorb
absorb:
  call void @canonicalise(ptr %context, i64 %n.next)
  call void @absorb(ptr %context, i64 %n.next)
  br label %next
exit:
  ret i64 %start
}

; After the search ------------------------------------------------------------------------------
; (and @admit: not optimised, which would take longer than they run)

; The first of the states from..to of the queue with `wanted` among its successors, else -1.
define i64 @predecessor(ptr %context, i64 %from, i64 %to, ptr %wanted) noinline optnone {
entry:
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  %function = call ptr @get_ptr(ptr %context, i64 $generator)
  %buffer = call ptr @get_ptr(ptr %context, i64 $buffer)
  %goal = load i$BITS, ptr %wanted, align 8
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %none ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %fail
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %result = call i64 %function(ptr %state, ptr %buffer)
  %n = and i64 %result, 4294967295
  br label %each
each:
  %k = phi i64 [ 0, %body ], [ %k.next, %compare ]
  %left = icmp ult i64 %k, %n
  br i1 %left, label %compare, label %none
compare:
  %p = getelementptr inbounds %State, ptr %buffer, i64 %k
  %successor = load i$BITS, ptr %p, align 8
  %same = icmp eq i$BITS %successor, %goal
  %k.next = add i64 %k, 1
  br i1 %same, label %exit, label %each
none:
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret i64 %i
fail:
  ret i64 -1
}

; Add to counts[a], for each action a, in how many of the states from..to it is enabled.
define void @cover(ptr %context, i64 %from, i64 %to, ptr %counts) noinline optnone {
entry:
  %enabled = call ptr @get_ptr(ptr %context, i64 $enabled)
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %body ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  call void %enabled(ptr %state, ptr %counts)
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret void
}

; Write which of the states from..to have a target in `wanted` that holds; how many. `out` has room
; for one more than there are states.
define i64 @collect(ptr %context, i64 %from, i64 %to, i64 %wanted, ptr %out) noinline optnone {
entry:
  %targets = call ptr @get_ptr(ptr %context, i64 $targets)
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %body ]
  %n = phi i64 [ 0, %entry ], [ %n.next, %body ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %holding = call i64 %targets(ptr %state)
  %hits = and i64 %holding, %wanted
  %hit = icmp ne i64 %hits, 0
  %one = zext i1 %hit to i64
  %place = getelementptr inbounds i64, ptr %out, i64 %n
  store i64 %i, ptr %place
  %n.next = add i64 %n, %one
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret i64 %n
}
