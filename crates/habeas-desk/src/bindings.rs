//! The TypeScript types of the window, made from the command table. The result is committed under `ui/src/bindings`; a
//! test keeps it true, and `HABEAS_UPDATE=1 cargo test -p habeas-desk bindings` writes it anew.

use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

use crate::error::ApiError;
use crate::table;
use crate::wording::Language;

/// Sees each row of the command table with its types.
pub(crate) trait VisitCommand {
    fn command<Req: TS + 'static, Res: TS + 'static>(&mut self, name: &str);
}

#[derive(Default)]
struct Collected {
    types: BTreeMap<String, String>,
    commands: Vec<String>,
}

impl Collected {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        let name = T::name(&config);
        let own = T::output_path().is_some();
        if own && self.types.contains_key(&name) {
            return;
        }
        if own {
            let docs = T::docs().unwrap_or_default();
            self.types.insert(name, format!("{docs}export {}", T::decl(&config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

impl VisitCommand for Collected {
    fn command<Req: TS + 'static, Res: TS + 'static>(&mut self, name: &str) {
        let config = Config::default();
        self.add::<Req>();
        self.add::<Res>();
        self.commands.push(format!("  {name}: {{ req: {}, res: {} }},", Req::name(&config), Res::name(&config)));
    }
}

/// The text of `ui/src/bindings/index.ts`.
pub fn typescript() -> String {
    let mut all = Collected::default();
    table::visit(&mut all);
    all.add::<ApiError>();
    all.add::<Language>();
    let types: Vec<String> = all.types.into_values().collect();
    format!(
        "// Made from the command table of habeas-desk. Change it there, then: HABEAS_UPDATE=1 cargo test -p habeas-desk \
         bindings\n\n{}\n\n/** Every command with what goes in and what comes out. */\nexport type Commands = {{\n{}\n}};\n",
        types.join("\n\n"),
        all.commands.join("\n")
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn bindings_are_committed() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/bindings/index.ts");
        let made = super::typescript();
        if std::env::var_os("HABEAS_UPDATE").is_some() {
            std::fs::create_dir_all(std::path::Path::new(path).parent().unwrap()).unwrap();
            std::fs::write(path, &made).unwrap();
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            kept == made,
            "the types of the window are out of date: HABEAS_UPDATE=1 cargo test -p habeas-desk bindings"
        );
    }
}
