
; Visited set: a hash table of numbers of states, in slots of $$NUMBER bits. A table of 2**k slots holds
; numbers of k bits, each plus 1 (0: the slot is free). The bits above are a tag, from the hash: where
; it is the same, the state itself is looked at, in the queue. Open addressing, linear probing. The
; upper bits of the hash choose the slot, those below are the tag.

; What the slot of a state with that hash has above its number.
define internal i$NUMBER @tag(i64 %hash, i64 %mask) alwaysinline {
  %upper = lshr i64 %hash, $UNUSED
  %slots = add i64 %mask, 1
  %shifted = mul i64 %upper, %slots
  %wide = zext i64 %shifted to i128  ; a word need not be wider than a slot
  %tag = trunc i128 %wide to i$NUMBER
  ret i$NUMBER %tag
}

; The number, plus 1, of a state that may be the one with the tag; 0 if there is another one.
define internal i64 @candidate(i$NUMBER %there, i$NUMBER %tag, i64 %mask) alwaysinline {
  %difference.there = xor i$NUMBER %there, %tag
  %wide = zext i$NUMBER %difference.there to i128
  %difference = trunc i128 %wide to i64
  %alike = icmp ule i64 %difference, %mask
  %candidate = select i1 %alike, i64 %difference, i64 0
  ret i64 %candidate
}

; Note the state's hash, and ask for the memory of its first slot.
define internal void @announce(ptr %table, i64 %shift, ptr %state, ptr %slot) alwaysinline {
  %hash = call i64 @hash(ptr %state)
  store i64 %hash, ptr %slot
  %number = lshr i64 %hash, %shift
  %p = getelementptr inbounds i$NUMBER, ptr %table, i64 %number
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)
  ret void
}

; Ask for the states in the queue that those in the buffer may be the same as.
define internal void @approach(ptr %context, i64 %n) alwaysinline {
entry:
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  %slots = call ptr @get_ptr(ptr %context, i64 $slots)
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  br label %next
next:
  %i = phi i64 [ 0, %entry ], [ %i.next, %next ]
  %p.hash = getelementptr inbounds i64, ptr %slots, i64 %i
  %hash = load i64, ptr %p.hash
  %tag = call i$NUMBER @tag(i64 %hash, i64 %mask)
  %number = lshr i64 %hash, %shift
  %p = getelementptr inbounds i$NUMBER, ptr %table, i64 %number
  %there = load i$NUMBER, ptr %p
  %candidate = call i64 @candidate(i$NUMBER %there, i$NUMBER %tag, i64 %mask)
  %state = getelementptr %State, ptr %queue, i64 %candidate
  %place = getelementptr %State, ptr %state, i64 -1
  call void @llvm.prefetch.p0(ptr %place, i32 0, i32 3, i32 1)
  %i.next = add i64 %i, 1
  %more = icmp ult i64 %i.next, %n
  br i1 %more, label %next, label %exit
exit:
  ret void
}

; Add the state, as number `count`; 1 if it was not there. There must be a free slot.
define internal i64 @insert(ptr %context, ptr %table, i64 %mask, ptr %queue, i64 %count, ptr %state,
                            ptr %slot) alwaysinline {
entry:
  %shift = call i64 @get(ptr %context, i64 $shift)
  %wanted = load i$BITS, ptr %state, align 8
  %hash = load i64, ptr %slot
  %tag = call i$NUMBER @tag(i64 %hash, i64 %mask)
  %first = lshr i64 %hash, %shift
  br label %probe
probe:
  %number = phi i64 [ %first, %entry ], [ %following, %other ]
  %p = getelementptr inbounds i$NUMBER, ptr %table, i64 %number
  %there = load i$NUMBER, ptr %p
  %free = icmp eq i$NUMBER %there, 0
  br i1 %free, label %claim, label %taken
taken:
  %candidate = call i64 @candidate(i$NUMBER %there, i$NUMBER %tag, i64 %mask)
  %none = icmp eq i64 %candidate, 0
  br i1 %none, label %other, label %compare
compare:
  %index = sub i64 %candidate, 1
  %place = getelementptr inbounds %State, ptr %queue, i64 %index
  %state.there = load i$BITS, ptr %place, align 8
  %same = icmp eq i$BITS %state.there, %wanted
  br i1 %same, label %exit, label %other
other:
  %next = add i64 %number, 1
  %following = and i64 %next, %mask
  br label %probe
claim:
  %count.next = add i64 %count, 1
  %count.wide = zext i64 %count.next to i128
  %entry.number = trunc i128 %count.wide to i$NUMBER
  %entry.new = or i$NUMBER %tag, %entry.number
  store i$NUMBER %entry.new, ptr %p
  call void @increase(ptr %context, i64 $used, i64 1)
  br label %exit
exit:
  %new = phi i64 [ 0, %compare ], [ 1, %claim ]
  ret i64 %new
}

; Put the states from..to of the queue into the context's table, which has room for them; they are
; not looked for in the table `old`.
define void @move(ptr %context, ptr %old, i64 %from, i64 %to) {
entry:
  %queue = call ptr @get_ptr(ptr %context, i64 $queue)
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  %last = sub i64 %to, 1
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %put ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %further = add i64 %i, 16  ; memory is far away: ask for it in time
  %ahead = call i64 @llvm.umin.i64(i64 %further, i64 %last)
  %state.ahead = getelementptr inbounds %State, ptr %queue, i64 %ahead
  %hash.ahead = call i64 @hash(ptr %state.ahead)
  %slot.ahead = lshr i64 %hash.ahead, %shift
  %p.ahead = getelementptr inbounds i$NUMBER, ptr %table, i64 %slot.ahead
  call void @llvm.prefetch.p0(ptr %p.ahead, i32 1, i32 3, i32 1)
  %state = getelementptr inbounds %State, ptr %queue, i64 %i
  %hash = call i64 @hash(ptr %state)
  %tag = call i$NUMBER @tag(i64 %hash, i64 %mask)
  %first = lshr i64 %hash, %shift
  br label %probe
probe:
  %number = phi i64 [ %first, %body ], [ %following, %other ]
  %p = getelementptr inbounds i$NUMBER, ptr %table, i64 %number
  %there = load i$NUMBER, ptr %p
  %free = icmp eq i$NUMBER %there, 0
  br i1 %free, label %put, label %other
other:
  %following.raw = add i64 %number, 1
  %following = and i64 %following.raw, %mask
  br label %probe
put:
  %i.next = add i64 %i, 1
  %i.wide = zext i64 %i.next to i128
  %entry.number = trunc i128 %i.wide to i$NUMBER
  %entry.new = or i$NUMBER %tag, %entry.number
  store i$NUMBER %entry.new, ptr %p
  br label %next
exit:
  ret void
}
