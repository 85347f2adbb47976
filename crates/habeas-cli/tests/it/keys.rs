//! Keys of a vault. What is typed and printed is in the transcripts `keys` and `backup`; here is what takes reckoning.

use crate::shell::Shell;

#[test]
fn a_mistyped_recovery_code_names_its_group() {
    let shell = Shell::with_vault();
    let made = shell.json(&["vault", "recovery-code"]);
    let code = made["code"].as_str().unwrap();
    assert_eq!(code.split('-').count(), 7);
    let swapped: String = [&code[1..2], &code[..1], &code[2..]].concat();
    let mistyped = if swapped == code { code.replacen(&code[..1], "Z", 1) } else { swapped };
    let file = shell.write("mistyped", mistyped);
    let error = shell.run_bare(&["person", "list", "--recovery-code-file", &file, "--json"]).fails(2, "bad_input");
    assert!(error["error"]["message"].as_str().unwrap().contains("Group 1"), "{error}");
}
