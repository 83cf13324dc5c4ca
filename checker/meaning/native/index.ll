; The index: which number a state has, of those of a search that were entered into it.
;
; A template: $$W is the number of words of a state, $$BITS = 64 * W; a name in lower case is the
; position of a field of what asks, `graph` here: `queue`, `reduced` and `canonical` as in kernel.ll;
; `index`, `mask` and `shift`, a hash table of numbers, each plus 1; and `size`.

%State = type [$W x i64]

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)

define internal i64 @first_place(ptr %graph, ptr %state) alwaysinline {
  %shift = call i64 @get(ptr %graph, i64 $shift)
  %hash = call i64 @hash(ptr %state)
  %place = lshr i64 %hash, %shift
  ret i64 %place
}

; The number of a state, which is looked for from a place of the index on; -1 if it is not there.
define internal i64 @number_from(ptr %graph, ptr %state, i64 %first) alwaysinline {
entry:
  %index = call ptr @get_ptr(ptr %graph, i64 $index)
  %mask = call i64 @get(ptr %graph, i64 $mask)
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  %wanted = load i$BITS, ptr %state, align 8
  br label %probe
probe:
  %place = phi i64 [ %first, %entry ], [ %following, %other ]
  %p = getelementptr inbounds i32, ptr %index, i64 %place
  %held = load i32, ptr %p
  %free = icmp eq i32 %held, 0
  br i1 %free, label %absent, label %compare
compare:
  %held.word = zext i32 %held to i64
  %number = sub i64 %held.word, 1
  %there = getelementptr inbounds %State, ptr %queue, i64 %number
  %state.there = load i$BITS, ptr %there, align 8
  %same = icmp eq i$BITS %state.there, %wanted
  br i1 %same, label %found, label %other
other:
  %following.raw = add i64 %place, 1
  %following = and i64 %following.raw, %mask
  br label %probe
found:
  ret i64 %number
absent:
  ret i64 -1
}

; Put the states from..to of the queue into the index.
define void @enter(ptr %graph, i64 %from, i64 %to) {
entry:
  %index = call ptr @get_ptr(ptr %graph, i64 $index)
  %mask = call i64 @get(ptr %graph, i64 $mask)
  %queue = call ptr @get_ptr(ptr %graph, i64 $queue)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %number, %put ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %first = call i64 @first_place(ptr %graph, ptr %state)
  br label %probe
probe:
  %place = phi i64 [ %first, %body ], [ %following, %other ]
  %p = getelementptr inbounds i32, ptr %index, i64 %place
  %held = load i32, ptr %p
  %free = icmp eq i32 %held, 0
  br i1 %free, label %put, label %other
other:
  %following.raw = add i64 %place, 1
  %following = and i64 %following.raw, %mask
  br label %probe
put:
  %number = add i64 %i, 1
  %number.half = trunc i64 %number to i32
  store i32 %number.half, ptr %p
  br label %next
exit:
  ret void
}

; Replace n states by their representatives, if states are reduced, and by their numbers in the
; array `numbers`, which has room for 64 bits each: -1 if a state is not among the first `size`.
define internal void @numbered(ptr %graph, ptr %states, i64 %n, ptr %numbers) noinline {
entry:
  %canonical = call ptr @get_ptr(ptr %graph, i64 $canonical)
  %index = call ptr @get_ptr(ptr %graph, i64 $index)
  %reduced = call i64 @get(ptr %graph, i64 $reduced)
  %plain = icmp eq i64 %reduced, 0
  %size = call i64 @get(ptr %graph, i64 $size)
  %nothing = icmp eq i64 %n, 0
  br i1 %nothing, label %exit, label %announce
announce:  ; memory is far away: ask for all of it before looking at any
  %i = phi i64 [ 0, %entry ], [ %i.next, %place ]
  %i.state = getelementptr inbounds %State, ptr %states, i64 %i
  br i1 %plain, label %place, label %replace
replace:
  call void %canonical(ptr %i.state)
  br label %place
place:
  %first = call i64 @first_place(ptr %graph, ptr %i.state)
  %i.number = getelementptr inbounds i64, ptr %numbers, i64 %i
  store i64 %first, ptr %i.number
  %p = getelementptr inbounds i32, ptr %index, i64 %first
  call void @llvm.prefetch.p0(ptr %p, i32 0, i32 3, i32 1)
  %i.next = add i64 %i, 1
  %i.more = icmp ult i64 %i.next, %n
  br i1 %i.more, label %announce, label %look
look:
  %k = phi i64 [ 0, %place ], [ %k.next, %look ]
  %k.state = getelementptr inbounds %State, ptr %states, i64 %k
  %k.number = getelementptr inbounds i64, ptr %numbers, i64 %k
  %k.first = load i64, ptr %k.number
  %number = call i64 @number_from(ptr %graph, ptr %k.state, i64 %k.first)
  %inside = icmp ult i64 %number, %size
  %result = select i1 %inside, i64 %number, i64 -1
  store i64 %result, ptr %k.number
  %k.next = add i64 %k, 1
  %k.more = icmp ult i64 %k.next, %n
  br i1 %k.more, label %look, label %exit
exit:
  ret void
}

