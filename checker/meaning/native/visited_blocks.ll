
; Visited set: a hash table of blocks, for states of one word. A block is the 64 states that differ in
; the low 6 bits only; its slot holds a bitmap of those visited (0: the slot is free) and the state
; with the low 6 bits cleared. Open addressing, linear probing; the upper bits of the hash choose the
; slot, so that a table grows in the order it has. The hash multiplies by 2**64 / golden ratio, which
; spreads runs of neighbouring blocks better than chance.

%Slot = type [2 x i64]

; The first slot of a state.
define internal i64 @slot(i64 %state, i64 %shift) alwaysinline {
  %block = lshr i64 %state, 6
  %high = lshr i64 %block, 29
  %folded = xor i64 %block, %high
  %product = mul i64 %folded, -7046029254386353131
  %slot = lshr i64 %product, %shift
  ret i64 %slot
}

; Note the state's first slot, and ask for its memory.
define internal void @announce(ptr %table, i64 %shift, ptr %state, ptr %slot) alwaysinline {
  %word = load i64, ptr %state
  %number = call i64 @slot(i64 %word, i64 %shift)
  store i64 %number, ptr %slot
  %p = getelementptr inbounds %Slot, ptr %table, i64 %number
  call void @llvm.prefetch.p0(ptr %p, i32 1, i32 3, i32 1)
  ret void
}

; All that is needed is there.
define internal void @approach(ptr %context, i64 %n) alwaysinline {
  ret void
}

; Add the state; 1 if it was not there. There must be a free slot.
define internal i64 @insert(ptr %context, ptr %table, i64 %mask, ptr %queue, i64 %count, ptr %state,
                            ptr %slot) alwaysinline {
entry:
  %code = load i64, ptr %state
  %key = and i64 %code, -64
  %low = and i64 %code, 63
  %bit = shl i64 1, %low
  %first = load i64, ptr %slot
  br label %probe
probe:
  %number = phi i64 [ %first, %entry ], [ %following, %other ]
  %p = getelementptr inbounds %Slot, ptr %table, i64 %number
  %p.key = getelementptr inbounds i64, ptr %p, i64 1
  %bitmap = load i64, ptr %p
  %free = icmp eq i64 %bitmap, 0
  br i1 %free, label %claim, label %taken
taken:
  %key.there = load i64, ptr %p.key
  %same = icmp eq i64 %key.there, %key
  br i1 %same, label %mark, label %other
other:
  %next = add i64 %number, 1
  %following = and i64 %next, %mask
  br label %probe
claim:
  store i64 %key, ptr %p.key
  call void @increase(ptr %context, i64 $used, i64 1)
  br label %mark
mark:
  %all = or i64 %bitmap, %bit
  store i64 %all, ptr %p
  %there = lshr i64 %bitmap, %low
  %odd = and i64 %there, 1
  %new = xor i64 %odd, 1
  ret i64 %new
}

; Copy the slots from..to of the table `old` into the context's table, which has room for them.
define void @move(ptr %context, ptr %old, i64 %from, i64 %to) {
entry:
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %done ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %source = getelementptr inbounds %Slot, ptr %old, i64 %i
  %bitmap = load i64, ptr %source
  %empty = icmp eq i64 %bitmap, 0
  br i1 %empty, label %done, label %seek
seek:
  %p.key = getelementptr inbounds i64, ptr %source, i64 1
  %key = load i64, ptr %p.key
  %first = call i64 @slot(i64 %key, i64 %shift)
  br label %probe
probe:
  %number = phi i64 [ %first, %seek ], [ %following, %other ]
  %place = getelementptr inbounds %Slot, ptr %table, i64 %number
  %there = load i64, ptr %place
  %free = icmp eq i64 %there, 0
  br i1 %free, label %copy, label %other
other:
  %following.raw = add i64 %number, 1
  %following = and i64 %following.raw, %mask
  br label %probe
copy:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %place, ptr align 8 %source, i64 16, i1 false)
  br label %done
done:
  %i.next = add i64 %i, 1
  br label %next
exit:
  ret void
}
