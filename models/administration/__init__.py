"""Administration & Data Servers, sign-in, Active Directory, the Identity Service, reports."""
