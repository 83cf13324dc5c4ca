"""The protocols' times: how long failures last, and what they lead to if they last so long."""
