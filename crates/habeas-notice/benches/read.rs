//! How fast a notice is read: `cargo bench -p habeas-notice`. The bar is 5 MB of text a second on one core.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed benchmark")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use habeas_notice::{NoticeText, read};

fn texts(language: &[&str]) -> Vec<u8> {
    let dir = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus");
    let truth: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(format!("{dir}/truth.json")).unwrap()).unwrap();
    let files = truth.as_array().unwrap().iter().filter(|t| language.iter().any(|l| t["lang"] == *l));
    let texts = files.filter_map(|t| t["file"].as_str()).filter(|f| f.ends_with(".txt"));
    let one: Vec<u8> = texts.flat_map(|f| std::fs::read(format!("{dir}/texts/{f}")).unwrap()).collect();
    one.repeat(1 + 1_000_000 / one.len())
}

fn bench(c: &mut Criterion) {
    let mut group = c.benchmark_group("read");
    group.sample_size(10);
    for (name, languages) in [("english", &["en"][..]), ("french", &["fr"]), ("german", &["de"]), ("dutch", &["nl"])] {
        let bytes = texts(languages);
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function(name, |b| b.iter(|| read(&NoticeText::from_bytes(&bytes).unwrap())));
    }
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
