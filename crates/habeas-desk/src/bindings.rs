//! The TypeScript types of the window, made from the command table. The result is committed under `ui/src/bindings`; a
//! test compares, and `HABEAS_UPDATE=1 cargo test -p habeas-desk bindings` writes it anew.

use habeas_words::Language;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::{Config, TS, TypeVisitor};

use crate::error::ApiError;
use crate::table;

/// Sees each row of the command table with its types.
pub(crate) trait VisitCommand {
    fn command<Req: TS + DeserializeOwned + 'static, Res: TS + 'static>(&mut self, name: &str);
}

/// The TypeScript types of a command table, with all types that they name.
#[derive(Default)]
pub struct Bindings {
    types: BTreeMap<String, String>,
    commands: Vec<String>,
    /// Types of the desk, for a table beside its own.
    known: BTreeSet<String>,
    imported: BTreeSet<String>,
}

impl Bindings {
    /// Bindings of another table, which import the desk's types instead of declaring them again.
    pub fn beside_the_desk() -> Self {
        Self { known: of_the_desk().types.into_keys().collect(), ..Self::default() }
    }

    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        let name = T::name(&config);
        let declared = T::output_path().is_some();
        if declared && self.known.contains(&name) {
            self.imported.insert(name);
            return;
        }
        if declared && self.types.contains_key(&name) {
            return;
        }
        if declared {
            let docs = T::docs().unwrap_or_default();
            self.types.insert(name, format!("{docs}export {}", T::decl(&config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    pub fn add_command<Req: TS + 'static, Res: TS + 'static>(&mut self, name: &str) {
        let config = Config::default();
        self.add::<Req>();
        self.add::<Res>();
        self.commands.push(format!("  {name}: {{ req: {}, res: {} }},", Req::name(&config), Res::name(&config)));
    }

    /// The text of the file. `table` is the name of the type that lists the commands.
    pub fn text(self, table: &str, doc: &str) -> String {
        let imported: Vec<String> = self.imported.into_iter().collect();
        let imports = match &imported[..] {
            [] => String::new(),
            names => format!("import type {{ {} }} from './index';\n\n", names.join(", ")),
        };
        let types: Vec<String> = self.types.into_values().collect();
        format!(
            "{imports}{}\n\n/** {doc} */\nexport type {table} = {{\n{}\n}};\n",
            types.join("\n\n"),
            self.commands.join("\n")
        )
    }
}

impl TypeVisitor for Bindings {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

impl VisitCommand for Bindings {
    fn command<Req: TS + DeserializeOwned + 'static, Res: TS + 'static>(&mut self, name: &str) {
        self.add_command::<Req, Res>(name);
    }
}

fn of_the_desk() -> Bindings {
    let mut bindings = Bindings::default();
    table::visit(&mut bindings);
    bindings.add::<ApiError>();
    bindings.add::<Language>();
    bindings
}

/// The text of `ui/src/bindings/index.ts`.
pub fn typescript() -> String {
    let text = of_the_desk().text("Commands", "Every command with what goes in and what comes out.");
    format!(
        "// Made from the command table of habeas-desk. Change it there, then: HABEAS_UPDATE=1 cargo test -p habeas-desk \
         bindings\n\n{text}"
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
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        assert!(
            committed == made,
            "the types of the window are out of date: HABEAS_UPDATE=1 cargo test -p habeas-desk bindings"
        );
    }
}
