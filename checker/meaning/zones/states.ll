
; States ------------------------------------------------------------------------------------------

define internal ptr @state_of(ptr %context, i64 %number) alwaysinline {
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %places = call ptr @get_ptr(ptr %context, i64 $places)
  %place = call i64 @get(ptr %places, i64 %number)
  %state = getelementptr inbounds i64, ptr %notes, i64 %place
  ret ptr %state
}

define internal ptr @zone_of(ptr %context, i64 %number) alwaysinline {
  %zones = call ptr @get_ptr(ptr %context, i64 $zones)
  %place = mul i64 %number, 5
  %zone = getelementptr inbounds i64, ptr %zones, i64 %place
  ret ptr %zone
}

; What is at a place of the arena of matrices and pages.
define internal ptr @cell_at(ptr %context, i64 %place) alwaysinline {
  %cells = call ptr @get_ptr(ptr %context, i64 $cells)
  %there = getelementptr inbounds i64, ptr %cells, i64 %place
  ret ptr %there
}

; The array of that number of a state: 0 clocks, 1 bounds for delays, 2 and 3 for comparisons; its
; words come after the last of them, as if they were number 4.
define internal ptr @array_of(ptr %state, i64 %which) alwaysinline {
  %n = call i64 @get(ptr %state, i64 5)
  %before = mul i64 %n, %which
  %place = add i64 %before, 8
  %array = getelementptr inbounds i64, ptr %state, i64 %place
  ret ptr %array
}

; Whether so many words are the same in two places.
define internal i1 @same(ptr %a, ptr %b, i64 %words) noinline optnone {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %a.word = call i64 @get(ptr %a, i64 %k)
  %b.word = call i64 @get(ptr %b, i64 %k)
  %alike = icmp eq i64 %a.word, %b.word
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %words
  %go = and i1 %alike, %more
  br i1 %go, label %next, label %exit
exit:
  ret i1 %alike
}

define internal i64 @hash(ptr %words, i64 %width, i64 %shift) noinline optnone {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %sum = phi i64 [ 0, %entry ], [ %sum.next, %next ]
  %word = call i64 @get(ptr %words, i64 %k)
  %mixed = xor i64 %sum, %word
  %product = mul i64 %mixed, -7046029254386353131
  %high = lshr i64 %product, 29
  %sum.next = xor i64 %product, %high
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %width
  br i1 %more, label %next, label %exit
exit:
  %last = mul i64 %sum.next, -7046029254386353131
  %slot = lshr i64 %last, %shift
  ret i64 %slot
}

; The number of a state; it is noted if it is new.
define internal i64 @intern(ptr %context, ptr %words) noinline optnone {
entry:
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  %width = call i64 @get(ptr %context, i64 $words)
  %first = call i64 @hash(ptr %words, i64 %width, i64 %shift)
  br label %probe
probe:
  %slot = phi i64 [ %first, %entry ], [ %slot.next, %other ]
  %p = getelementptr inbounds i64, ptr %table, i64 %slot
  %there = load i64, ptr %p
  %free = icmp eq i64 %there, 0
  br i1 %free, label %new, label %compare
compare:
  %number = sub i64 %there, 1
  %state = call ptr @state_of(ptr %context, i64 %number)
  %own = call ptr @array_of(ptr %state, i64 4)
  %same = call i1 @same(ptr %own, ptr %words, i64 %width)
  br i1 %same, label %exit, label %other
other:
  %slot.more = add i64 %slot, 1
  %slot.next = and i64 %slot.more, %mask
  br label %probe
new:
  %states = call i64 @get(ptr %context, i64 $states)
  %states.next = add i64 %states, 1
  store i64 %states.next, ptr %p
  call void @set(ptr %context, i64 $states, i64 %states.next)
  call void @note(ptr %context, i64 %states, ptr %words)
  br label %exit
exit:
  %result = phi i64 [ %number, %compare ], [ %states, %new ]
  ret i64 %result
}

; Write the record of a new state.
define internal void @note(ptr %context, i64 %number, ptr %words) noinline optnone {
entry:
  %notes = call ptr @get_ptr(ptr %context, i64 $notes)
  %place = call i64 @get(ptr %context, i64 $notes_used)
  %places = call ptr @get_ptr(ptr %context, i64 $places)
  call void @set(ptr %places, i64 %number, i64 %place)
  %state = getelementptr inbounds i64, ptr %notes, i64 %place
  %row = call ptr @get_ptr(ptr %context, i64 $row)
  %describe = call ptr @get_ptr(ptr %context, i64 $describe)
  call void %describe(ptr %words, ptr %row)
  %clocks = call i64 @get(ptr %context, i64 $clocks)
  %measured = call i64 @get(ptr %context, i64 $measured)
  %flags = call i64 @get(ptr %row, i64 0)
  %targets = call i64 @get(ptr %row, i64 1)
  call void @set(ptr %state, i64 0, i64 0)
  call void @set(ptr %state, i64 2, i64 -1)
  call void @set(ptr %state, i64 3, i64 %flags)
  call void @set(ptr %state, i64 4, i64 %targets)
  call void @set(ptr %state, i64 7, i64 0)
  br label %count
count:
  %i = phi i64 [ 0, %entry ], [ %i.next, %counting ]
  %n = phi i64 [ 1, %entry ], [ %n.next, %counting ]
  %i.more = icmp ult i64 %i, %clocks
  br i1 %i.more, label %counting, label %counted
counting:
  %i.twice = mul i64 %i, 2
  %i.place = add i64 %i.twice, 2
  %i.live = call i64 @get(ptr %row, i64 %i.place)
  %n.next = add i64 %n, %i.live
  %i.next = add i64 %i, 1
  br label %count
counted:
  call void @set(ptr %state, i64 5, i64 %n)
  %all.lows = call ptr @get_ptr(ptr %context, i64 $lows)
  %all.subs = call ptr @get_ptr(ptr %context, i64 $subs)
  %numbers = call ptr @array_of(ptr %state, i64 0)
  %uppers = call ptr @array_of(ptr %state, i64 1)
  %lows = call ptr @array_of(ptr %state, i64 2)
  %subs = call ptr @array_of(ptr %state, i64 3)
  br label %write
write:  ; clock 0 is first
  %c = phi i64 [ 0, %counted ], [ %c.next, %skip ]
  %a = phi i64 [ 0, %counted ], [ %a.next, %skip ]
  %gauge = phi i64 [ 0, %counted ], [ %gauge.next, %skip ]
  %c.twice = mul i64 %c, 2
  %zero = icmp eq i64 %c, 0
  %c.live = call i64 @get(ptr %row, i64 %c.twice)
  %live.bit = icmp ne i64 %c.live, 0
  %live = or i1 %zero, %live.bit
  br i1 %live, label %fill, label %skip
fill:
  %after = add i64 %c.twice, 1
  %upper.there = call i64 @get(ptr %row, i64 %after)
  %upper = select i1 %zero, i64 $INF, i64 %upper.there
  %low = call i64 @get(ptr %all.lows, i64 %c)
  %sub = call i64 @get(ptr %all.subs, i64 %c)
  call void @set(ptr %numbers, i64 %a, i64 %c)
  call void @set(ptr %uppers, i64 %a, i64 %upper)
  call void @set(ptr %lows, i64 %a, i64 %low)
  call void @set(ptr %subs, i64 %a, i64 %sub)
  %is.measured = icmp eq i64 %c, %measured
  %gauge.here = select i1 %is.measured, i64 %a, i64 %gauge
  %a.here = add i64 %a, 1
  br label %skip
skip:
  %a.next = phi i64 [ %a, %write ], [ %a.here, %fill ]
  %gauge.next = phi i64 [ %gauge, %write ], [ %gauge.here, %fill ]
  %c.next = add i64 %c, 1
  %c.more = icmp ule i64 %c.next, %clocks
  br i1 %c.more, label %write, label %written
written:
  call void @set(ptr %state, i64 6, i64 %gauge.next)
  %own = call ptr @array_of(ptr %state, i64 4)
  %width = call i64 @get(ptr %context, i64 $words)
  %bytes = mul i64 %width, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %own, ptr align 8 %words, i64 %bytes, i1 false)
  %arrays = mul i64 %n, 4
  %before = add i64 %arrays, 8
  %size = add i64 %before, %width
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $notes_used, i64 %used)
  ret void
}

; Enter the states from..to into the context's table, which is new.
define void @reenter(ptr %context, i64 %from, i64 %to) noinline optnone {
entry:
  %width = call i64 @get(ptr %context, i64 $words)
  %table = call ptr @get_ptr(ptr %context, i64 $table)
  %mask = call i64 @get(ptr %context, i64 $mask)
  %shift = call i64 @get(ptr %context, i64 $shift)
  br label %next
next:
  %i = phi i64 [ %from, %entry ], [ %i.next, %put ]
  %more = icmp ult i64 %i, %to
  br i1 %more, label %body, label %exit
body:
  %state = call ptr @state_of(ptr %context, i64 %i)
  %words = call ptr @array_of(ptr %state, i64 4)
  %first = call i64 @hash(ptr %words, i64 %width, i64 %shift)
  br label %probe
probe:
  %slot = phi i64 [ %first, %body ], [ %slot.next, %other ]
  %there = call i64 @get(ptr %table, i64 %slot)
  %free = icmp eq i64 %there, 0
  br i1 %free, label %put, label %other
other:
  %slot.more = add i64 %slot, 1
  %slot.next = and i64 %slot.more, %mask
  br label %probe
put:
  %i.next = add i64 %i, 1
  call void @set(ptr %table, i64 %slot, i64 %i.next)
  br label %next
exit:
  ret void
}
