
; Visited set: one bit for every packed state. For states of one word with few bits.

; Ask for the memory of the state's bit; of no use where the whole set fits into the cache.
define internal void @announce(ptr %table, i64 %shift, ptr %state, ptr %slot) alwaysinline {
$PREFETCH
  ret void
}

; All that is needed is there.
define internal void @approach(ptr %context, i64 %n) alwaysinline {
  ret void
}

; Add the state; 1 if it was not there.
define internal i64 @insert(ptr %context, ptr %table, i64 %mask, ptr %queue, i64 %count, ptr %state,
                            ptr %slot) alwaysinline {
  %code = load i64, ptr %state
  %block = lshr i64 %code, 6
  %p = getelementptr inbounds i64, ptr %table, i64 %block
  %old = load i64, ptr %p
  %low = and i64 %code, 63
  %bit = shl i64 1, %low
  %all = or i64 %old, %bit
  store i64 %all, ptr %p
  %there = lshr i64 %old, %low
  %odd = and i64 %there, 1
  %new = xor i64 %odd, 1
  ret i64 %new
}
