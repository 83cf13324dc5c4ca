
; How few failures the shortest runs to states need, level by level.
;
; A template like graph.ll, after hash.ll, index.ll and fields.ll; here a name in lower case is the
; position of a field of `FailuresContext`. Its `functions` are those of kernel.ll.

declare i64 @llvm.cttz.i64(i64, i1)
declare i64 @llvm.umin.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; Go one step on from the states from..to of one level: of each successor in the index note the best
; way to it, and of each target of `wanted` that holds in a successor the best way there.
;
; A way is a word: the number of failures in its upper half, in its lower half the number of the state
; before, plus 1. So the least of them is the best, and if there are several, that of the first state.
define void @weigh(ptr %graph, i64 %from, i64 %to) {
entry:
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %buffer = call ptr @get_ptr(ptr %graph, i64 $buffer)
  %numbers = call ptr @get_ptr(ptr %graph, i64 $numbers)
  %counts = call ptr @get_ptr(ptr %graph, i64 $counts)
  %actions = call i64 @get(ptr %graph, i64 $actions)
  %failing = call ptr @get_ptr(ptr %graph, i64 $failing)
  %ways = call ptr @get_ptr(ptr %graph, i64 $ways)
  %wanted = call i64 @get(ptr %graph, i64 $wanted)
  %successors = call ptr @get_ptr(ptr %graph, i64 $successors)
  %enabled = call ptr @get_ptr(ptr %graph, i64 $enabled)
  %targets = call ptr @get_ptr(ptr %graph, i64 $targets)
  %bytes = mul i64 %actions, 8
  %watching = icmp ne i64 %wanted, 0
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %result = call i64 %successors(ptr %state, ptr %buffer)
  %n = and i64 %result, 4294967295
  call void @numbered(ptr %graph, ptr %buffer, i64 %n, ptr %numbers)
  call void @llvm.memset.p0.i64(ptr align 8 %counts, i8 0, i64 %bytes, i1 false)
  call void %enabled(ptr %state, ptr %counts)
  %p.way = getelementptr inbounds i64, ptr %ways, i64 %i
  %way = load i64, ptr %p.way
  %here = and i64 %way, -4294967296
  %i.next = add i64 %i, 1
  %plain = or i64 %here, %i.next
  br label %each
each:  ; action a leads to successor k, if it is enabled
  %a = phi i64 [ 0, %body ], [ %a.next, %passed ]
  %k = phi i64 [ 0, %body ], [ %k.next, %passed ]
  %left = icmp ult i64 %k, %n
  br i1 %left, label %look, label %done
look:
  %a.next = add i64 %a, 1
  %p.count = getelementptr inbounds i64, ptr %counts, i64 %a
  %count = load i64, ptr %p.count
  %k.next = add i64 %k, %count
  %taken = icmp ne i64 %count, 0
  br i1 %taken, label %step, label %passed
step:
  %p.failing = getelementptr inbounds i64, ptr %failing, i64 %a
  %more.failures = load i64, ptr %p.failing
  %cost = shl i64 %more.failures, 32
  %new = add i64 %plain, %cost
  %p.number = getelementptr inbounds i64, ptr %numbers, i64 %k
  %number = load i64, ptr %p.number
  %absent = icmp eq i64 %number, -1
  br i1 %absent, label %target, label %put
put:
  %p.old = getelementptr inbounds i64, ptr %ways, i64 %number
  %old = load i64, ptr %p.old
  %least = call i64 @llvm.umin.i64(i64 %old, i64 %new)
  store i64 %least, ptr %p.old
  br label %target
target:
  br i1 %watching, label %test, label %passed
test:
  %after = getelementptr inbounds %State, ptr %buffer, i64 %k
  %holding = call i64 %targets(ptr %after)
  %hits = and i64 %holding, %wanted
  call void @note(ptr %graph, ptr %after, i64 %hits, i64 %new)
  br label %passed
passed:
  br label %each
done:
  br label %next
exit:
  ret void
}

; Note a way to a state for the targets `hits`, where none as good is known.
define internal void @note(ptr %graph, ptr %state, i64 %hits, i64 %way) {
entry:
  %bests = call ptr @get_ptr(ptr %graph, i64 $bests)
  %ends = call ptr @get_ptr(ptr %graph, i64 $ends)
  br label %next
next:
  %left = phi i64 [ %hits, %entry ], [ %left.next, %other ]
  %some = icmp ne i64 %left, 0
  br i1 %some, label %look, label %exit
look:
  %target = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  %p.best = getelementptr inbounds i64, ptr %bests, i64 %target
  %best = load i64, ptr %p.best
  %better = icmp ult i64 %way, %best
  br i1 %better, label %put, label %other
put:
  store i64 %way, ptr %p.best
  %end = getelementptr inbounds %State, ptr %ends, i64 %target
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %end, ptr align 8 %state, i64 $BYTES, i1 false)
  br label %other
other:
  br label %next
exit:
  ret void
}
