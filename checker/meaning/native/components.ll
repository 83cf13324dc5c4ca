
; Strongly connected components -----------------------------------------------------------------
;
; Pearce: A space-efficient algorithm for finding strongly connected components, Information
; Processing Letters 2016, with the calls on a stack of frames: a state, when it was come to, and
; how many of its edges were looked at. The mark of a state is 0, then the earliest time found to be
; reachable from it, then -1 - c, where c is the number of its component.

define internal i32 @mark_of(ptr %graph, i64 %i) alwaysinline {
  %marks = call ptr @get_ptr(ptr %graph, i64 $marks)
  %p = getelementptr inbounds i32, ptr %marks, i64 %i
  %value = load i32, ptr %p
  ret i32 %value
}

define internal void @put_mark(ptr %graph, i64 %i, i32 %value) alwaysinline {
  %marks = call ptr @get_ptr(ptr %graph, i64 $marks)
  %p = getelementptr inbounds i32, ptr %marks, i64 %i
  store i32 %value, ptr %p
  ret void
}

; The number of the component of a state that is alive; 2**32 - 1 if it is not.
define internal i64 @component_of(ptr %graph, i64 %i) alwaysinline {
  %mark = call i32 @mark_of(ptr %graph, i64 %i)
  %component = xor i32 %mark, -1
  %result = zext i32 %component to i64
  ret i64 %result
}

; Push a frame for a state that was not come to before.
define internal void @visit(ptr %graph, i64 %i) alwaysinline {
  call void @increase(ptr %graph, i64 $time, i64 1)
  %time = call i64 @get(ptr %graph, i64 $time)
  %time.half = trunc i64 %time to i32
  call void @put_mark(ptr %graph, i64 %i, i32 %time.half)
  %frames = call ptr @get_ptr(ptr %graph, i64 $frames)
  %depth = call i64 @get(ptr %graph, i64 $depth)
  %p = getelementptr inbounds [3 x i32], ptr %frames, i64 %depth
  %i.half = trunc i64 %i to i32
  store i32 %i.half, ptr %p
  %p.time = getelementptr inbounds i32, ptr %p, i64 1
  store i32 %time.half, ptr %p.time
  %p.looked = getelementptr inbounds i32, ptr %p, i64 2
  store i32 0, ptr %p.looked
  call void @increase(ptr %graph, i64 $depth, i64 1)
  ret void
}

; Find components for about so many edges more; 1 once all are found.
define i64 @components(ptr %graph, i64 %most) {
entry:
  %size = call i64 @get(ptr %graph, i64 $size)
  %frames = call ptr @get_ptr(ptr %graph, i64 $frames)
  %stack = call ptr @get_ptr(ptr %graph, i64 $stack)
  %offsets = call ptr @get_ptr(ptr %graph, i64 $offsets)
  %edges = call ptr @get_ptr(ptr %graph, i64 $edges)
  br label %next
next:
  %spent = phi i64 [ 0, %entry ], [ %spent.next, %edge ], [ %spent.next, %lower ],
                   [ %spent.next, %deeper ], [ %spent.next, %passed ], [ %spent.next, %up ]
  %spent.next = add i64 %spent, 1
  %go = icmp ult i64 %spent, %most
  br i1 %go, label %go.on, label %pause
pause:
  call void @increase(ptr %graph, i64 $work, i64 %spent)
  ret i64 0
go.on:
  %depth = call i64 @get(ptr %graph, i64 $depth)
  %empty = icmp eq i64 %depth, 0
  br i1 %empty, label %root, label %frame
root:
  %r = call i64 @get(ptr %graph, i64 $root)
  %r.more = icmp ult i64 %r, %size
  br i1 %r.more, label %root.look, label %finish
finish:
  call void @increase(ptr %graph, i64 $work, i64 %spent)
  ret i64 1
root.look:
  call void @increase(ptr %graph, i64 $root, i64 1)
  %r.flags = call i8 @flags_of(ptr %graph, i64 %r)
  %r.alive = trunc i8 %r.flags to i1
  %r.mark = call i32 @mark_of(ptr %graph, i64 %r)
  %r.new = icmp eq i32 %r.mark, 0
  %r.go = and i1 %r.alive, %r.new
  br i1 %r.go, label %root.visit, label %passed
root.visit:
  call void @visit(ptr %graph, i64 %r)
  br label %passed
passed:
  br label %next

frame:
  %top = sub i64 %depth, 1
  %p = getelementptr inbounds [3 x i32], ptr %frames, i64 %top
  %v.half = load i32, ptr %p
  %v = zext i32 %v.half to i64
  %p.time = getelementptr inbounds i32, ptr %p, i64 1
  %v.time = load i32, ptr %p.time
  %p.looked = getelementptr inbounds i32, ptr %p, i64 2
  %looked = load i32, ptr %p.looked
  %looked.word = zext i32 %looked to i64
  %p.start = getelementptr inbounds i64, ptr %offsets, i64 %v
  %start = load i64, ptr %p.start
  %p.stop = getelementptr inbounds i64, ptr %p.start, i64 1
  %stop = load i64, ptr %p.stop
  %place = add i64 %start, %looked.word
  %more = icmp ult i64 %place, %stop
  br i1 %more, label %look, label %leave
look:
  %looked.next = add i32 %looked, 1
  store i32 %looked.next, ptr %p.looked
  %p.edge = getelementptr inbounds i32, ptr %edges, i64 %place
  %w.half = load i32, ptr %p.edge
  %w = zext i32 %w.half to i64
  %inside = icmp ult i64 %w, %size
  br i1 %inside, label %edge.look, label %edge
edge:
  br label %next
edge.look:
  %w.flags = call i8 @flags_of(ptr %graph, i64 %w)
  %w.alive = trunc i8 %w.flags to i1
  br i1 %w.alive, label %edge.mark, label %edge
edge.mark:
  %w.mark = call i32 @mark_of(ptr %graph, i64 %w)
  %w.new = icmp eq i32 %w.mark, 0
  br i1 %w.new, label %deeper, label %lower
deeper:
  call void @visit(ptr %graph, i64 %w)
  br label %next
lower:
  call void @lower(ptr %graph, i64 %v, i32 %w.mark)
  br label %next

leave:
  call void @set(ptr %graph, i64 $depth, i64 %top)
  %v.mark = call i32 @mark_of(ptr %graph, i64 %v)
  %is.root = icmp eq i32 %v.mark, %v.time
  br i1 %is.root, label %gather, label %keep
keep:
  %height = call i64 @get(ptr %graph, i64 $height)
  %p.stack = getelementptr inbounds i32, ptr %stack, i64 %height
  store i32 %v.half, ptr %p.stack
  call void @increase(ptr %graph, i64 $height, i64 1)
  br label %up
gather:
  %c = call i64 @get(ptr %graph, i64 $components)
  %c.half = trunc i64 %c to i32
  %c.mark = xor i32 %c.half, -1
  call void @put_mark(ptr %graph, i64 %v, i32 %c.mark)
  call void @increase(ptr %graph, i64 $components, i64 1)
  br label %unstack
unstack:
  %h = call i64 @get(ptr %graph, i64 $height)
  %h.some = icmp ne i64 %h, 0
  br i1 %h.some, label %unstack.look, label %up
unstack.look:
  %h.top = sub i64 %h, 1
  %p.top = getelementptr inbounds i32, ptr %stack, i64 %h.top
  %s.half = load i32, ptr %p.top
  %s = zext i32 %s.half to i64
  %s.mark = call i32 @mark_of(ptr %graph, i64 %s)
  %mine = icmp uge i32 %s.mark, %v.time
  br i1 %mine, label %unstack.take, label %up
unstack.take:
  call void @put_mark(ptr %graph, i64 %s, i32 %c.mark)
  call void @set(ptr %graph, i64 $height, i64 %h.top)
  br label %unstack
up:  ; what was found below counts for the frame beneath
  %v.final = call i32 @mark_of(ptr %graph, i64 %v)
  call void @lower_top(ptr %graph, i32 %v.final)
  br label %next
}

define internal void @lower(ptr %graph, i64 %v, i32 %mark) alwaysinline {
  %old = call i32 @mark_of(ptr %graph, i64 %v)
  %new = call i32 @llvm.umin.i32(i32 %old, i32 %mark)
  call void @put_mark(ptr %graph, i64 %v, i32 %new)
  ret void
}

declare i32 @llvm.umin.i32(i32, i32)

define internal void @lower_top(ptr %graph, i32 %mark) alwaysinline {
entry:
  %depth = call i64 @get(ptr %graph, i64 $depth)
  %some = icmp ne i64 %depth, 0
  br i1 %some, label %lower, label %exit
lower:
  %frames = call ptr @get_ptr(ptr %graph, i64 $frames)
  %top = sub i64 %depth, 1
  %p = getelementptr inbounds [3 x i32], ptr %frames, i64 %top
  %v.half = load i32, ptr %p
  %v = zext i32 %v.half to i64
  call void @lower(ptr %graph, i64 %v, i32 %mark)
  br label %exit
exit:
  ret void
}
