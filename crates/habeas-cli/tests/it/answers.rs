//! Answers that come through a pipe.

use std::fs::File;

use crate::shell::{Ran, Shell, ran};

/// `habeas answer read -` with this in its standard input.
fn read_from(shell: &Shell, file: File) -> Ran {
    ran(shell.bare().args(["answer", "read", "-", "--json"]).stdin(file).output().unwrap())
}

#[test]
fn what_comes_through_a_pipe_is_read_whole_or_refused() {
    let shell = Shell::new();
    let short = shell.write("short.txt", "Yours, lamp@shop.example\n");
    let summary = read_from(&shell, File::open(short).unwrap()).json();
    assert_eq!(summary["data"][0]["values"], 1, "{summary}");
    // Zeros that take no room on the disk.
    let long = File::create(shell.path("long.txt")).unwrap();
    long.set_len(64_000_001).unwrap();
    let refused = read_from(&shell, File::open(shell.path("long.txt")).unwrap()).fails(2, "bad_input");
    assert!(refused["error"]["message"].as_str().unwrap().contains("More than 64 MB"), "{refused}");
}
