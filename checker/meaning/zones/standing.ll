
; Standing still ----------------------------------------------------------------------------------

; Find the states in which time may stand still for good: in `standing` a word for each, of which bit
; 0 is set if it may do so whatever the clocks are, bit a if it may with the clock of row a at its
; bound for delays. How many states have a bit.
;
; At first every such bit is set; one is cleared if a step of the protocol that can be taken with such
; clocks leads to where no bit is left that may stand for the clocks then. So every state in which time
; does stand still for good has a bit; that others have one too is put right by whoever asks.
define i64 @stands(ptr %context) noinline optnone {
entry:
  %states = call i64 @get(ptr %context, i64 $states)
  br label %begin
begin:
  %b = phi i64 [ 0, %entry ], [ %b.next, %begin.body ]
  %b.more = icmp ult i64 %b, %states
  br i1 %b.more, label %begin.body, label %round
begin.body:
  %all = call i64 @bounded(ptr %context, i64 %b)
  %standing = call ptr @get_ptr(ptr %context, i64 $standing)
  call void @set(ptr %standing, i64 %b, i64 %all)
  %b.next = add i64 %b, 1
  br label %begin
round:  ; the states found last come first: where time may pass is mostly later
  %s = phi i64 [ %states, %begin ], [ %states, %again ], [ %s.before, %body ]
  %changes = phi i64 [ 0, %begin ], [ 0, %again ], [ %changes.next, %body ]
  %left = phi i64 [ 0, %begin ], [ 0, %again ], [ %left.next, %body ]
  %more = icmp ugt i64 %s, 0
  br i1 %more, label %body, label %again
body:
  %s.before = sub i64 %s, 1
  %change = call i64 @let_go(ptr %context, i64 %s.before)
  %changes.next = or i64 %changes, %change
  %masks = call ptr @get_ptr(ptr %context, i64 $standing)
  %mask = call i64 @get(ptr %masks, i64 %s.before)
  %some = icmp ne i64 %mask, 0
  %one = zext i1 %some to i64
  %left.next = add i64 %left, %one
  br label %round
again:
  %changed = icmp ne i64 %changes, 0
  br i1 %changed, label %round, label %exit
exit:
  ret i64 %left
}

; All bits of a state that may be set; none if it has no zones.
define internal i64 @bounded(ptr %context, i64 %number) noinline optnone {
entry:
  %state = call ptr @state_of(ptr %context, i64 %number)
  %known = call i64 @get(ptr %state, i64 2)
  %reached = icmp sge i64 %known, 0
  br i1 %reached, label %look, label %none
look:
  %flags = call i64 @get(ptr %state, i64 3)
  %urgent = and i64 %flags, 1
  %rows = call i64 @get(ptr %state, i64 5)
  %uppers = call ptr @array_of(ptr %state, i64 1)
  br label %next
next:
  %a = phi i64 [ 1, %look ], [ %a.next, %body ]
  %mask = phi i64 [ %urgent, %look ], [ %mask.next, %body ]
  %more = icmp ult i64 %a, %rows
  br i1 %more, label %body, label %exit
body:
  %upper = call i64 @get(ptr %uppers, i64 %a)
  %finite = icmp slt i64 %upper, $INF
  %never = icmp sle i64 %upper, 1
  %beyond = icmp uge i64 %a, 64  ; there is no bit for it
  %either = or i1 %never, %beyond
  %place = select i1 %either, i64 0, i64 %a
  %bit = shl i64 1, %place
  %set = select i1 %finite, i64 %bit, i64 0
  %mask.next = or i64 %mask, %set
  %a.next = add i64 %a, 1
  br label %next
exit:
  ret i64 %mask
none:
  ret i64 0
}

; Clear the bits of a state with which time does not stand still for good; whether there were any.
define internal i64 @let_go(ptr %context, i64 %number) noinline optnone {
entry:
  %standing = call ptr @get_ptr(ptr %context, i64 $standing)
  %all = call i64 @get(ptr %standing, i64 %number)
  %state = call ptr @state_of(ptr %context, i64 %number)
  %uppers = call ptr @array_of(ptr %state, i64 1)
  br label %next
next:
  %mask = phi i64 [ %all, %entry ], [ %mask.next, %look ]
  %kept = phi i64 [ 0, %entry ], [ %kept.next, %look ]
  %more = icmp ne i64 %mask, 0
  br i1 %more, label %look, label %exit
look:
  %a = call i64 @llvm.cttz.i64(i64 %mask, i1 false)
  %lower = sub i64 %mask, 1
  %mask.next = and i64 %mask, %lower
  %upper = call i64 @get(ptr %uppers, i64 %a)
  %free = call i1 @has_way_out(ptr %context, ptr %state, i64 %a, i64 %upper, i1 true)
  %bit = shl i64 1, %a
  %own = select i1 %free, i64 0, i64 %bit
  %kept.next = or i64 %kept, %own
  br label %next
exit:
  call void @set(ptr %standing, i64 %number, i64 %kept)
  %changed = xor i64 %kept, %all
  ret i64 %changed
}

; Whether a bit of the state that an edge leads to may stand for the clocks after it: bit 0 always, that
; of a row unless the clock is 0 then.
define internal i1 @stays(ptr %context, ptr %edge) noinline optnone {
entry:
  %number = call i64 @get(ptr %edge, i64 1)
  %standing = call ptr @get_ptr(ptr %context, i64 $standing)
  %all = call i64 @get(ptr %standing, i64 %number)
  %count = call i64 @get(ptr %edge, i64 2)
  %triples = mul i64 %count, 3
  %before = add i64 %triples, 4
  %map = getelementptr inbounds i64, ptr %edge, i64 %before
  br label %next
next:
  %mask = phi i64 [ %all, %entry ], [ %mask.next, %row ]
  %more = icmp ne i64 %mask, 0
  br i1 %more, label %look, label %no
look:
  %b = call i64 @llvm.cttz.i64(i64 %mask, i1 false)
  %lower = sub i64 %mask, 1
  %mask.next = and i64 %mask, %lower
  %whatever = icmp eq i64 %b, 0
  br i1 %whatever, label %yes, label %row
row:
  %origin = call i64 @get(ptr %map, i64 %b)
  %begun = icmp eq i64 %origin, 0
  br i1 %begun, label %next, label %yes
yes:
  ret i1 true
no:
  ret i1 false
}
