//! Checks `tauri.conf.json` and the capabilities. The one command of the window is named here, so that the page can call
//! nothing else.

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo:warning={error:#}");
        std::process::exit(1);
    }
}
