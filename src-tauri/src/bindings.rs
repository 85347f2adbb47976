//! The TypeScript types of the window's own commands. The result is committed as `ui/src/bindings/window.ts`;
//! `HABEAS_UPDATE=1 cargo test -p habeas-desktop bindings` writes it anew.

use habeas_desk::bindings::Bindings;
use ts_rs::TS;

use crate::api::WorkProgress;
use crate::table::{self, VisitCommand};

impl VisitCommand for Bindings {
    fn command<Req: TS + 'static, Res: TS + 'static>(&mut self, name: &str) {
        self.add_command::<Req, Res>(name);
    }
}

#[test]
fn bindings_are_committed() {
    let mut bindings = Bindings::beside_the_desk();
    table::visit(&mut bindings);
    bindings.add::<WorkProgress>();
    let text = format!(
        "// Made from the table of habeas-desktop. Change it there, then: HABEAS_UPDATE=1 cargo test -p habeas-desktop \
         bindings\n\n{}",
        bindings.text("WindowCommands", "Every command that the window itself answers.")
    );
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/bindings/window.ts");
    if std::env::var_os("HABEAS_UPDATE").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == text,
        "ui/src/bindings/window.ts is out of date: HABEAS_UPDATE=1 cargo test -p habeas-desktop bindings"
    );
}
