//! How long it takes to read and index the directory (promised: a second), and a search at each keystroke (promised: 5 ms).

use criterion::{Criterion, criterion_group, criterion_main};
use habeas_directory::Directory;
use std::hint::black_box;

fn reading(c: &mut Criterion) {
    c.bench_function("read and index", |b| {
        b.iter(|| {
            let directory = Directory::built_in().ok();
            black_box(directory.map(|d| (d.index(), d.hosts())))
        });
    });
}

fn keystrokes(c: &mut Criterion) {
    let Ok(directory) = Directory::built_in() else { return };
    let index = directory.index();
    let mut group = c.benchmark_group("keystroke");
    for typed in [
        "s",
        "sch",
        "schufa",
        "shcufa holdnig",
        "deutsche telekom gmbh bonn",
        "https://www.amazon.de/x",
        "crédit agricol",
    ] {
        group.bench_function(typed, |b| b.iter(|| black_box(index.search(black_box(typed), 20))));
    }
    group.finish();
}

criterion_group!(benches, reading, keystrokes);
criterion_main!(benches);
