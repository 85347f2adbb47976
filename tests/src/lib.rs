//! Shared steps of the tests of the whole house.
