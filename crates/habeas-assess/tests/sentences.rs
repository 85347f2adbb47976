//! What single sentences say of an item: invented ones in `sentences.json`, in each language, with some that speak of the
//! item without saying it (`-`): an offer, a question, a promise.

use habeas_assess::{Part, Role, assess};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sentence {
    language: String,
    item: String,
    says: String,
    text: String,
}

/// A letter around it, which says in each language that there are data and which rights there are.
fn letter(sentence: &Sentence) -> String {
    let (greeting, holds, closing) = match sentence.language.as_str() {
        "de" => (
            "Sehr geehrte Frau Orr,",
            "ja, wir speichern Daten zu Ihrer Person. Sie können Berichtigung, Löschung oder Einschränkung verlangen und widersprechen.",
            "Mit freundlichen Grüßen",
        ),
        "fr" => (
            "Madame,",
            "Nous confirmons que nous traitons des données vous concernant. Vous pouvez demander la rectification, l’effacement ou la limitation, ou vous opposer.",
            "Cordialement",
        ),
        "es" => (
            "Estimada señora:",
            "Le confirmamos que tratamos datos suyos. Puede pedir la rectificación, la supresión o la limitación, u oponerse.",
            "Atentamente",
        ),
        "it" => (
            "Gentile signora,",
            "Le confermiamo che trattiamo dati che La riguardano. Può chiedere la rettifica, la cancellazione o la limitazione, oppure opporsi.",
            "Cordiali saluti",
        ),
        "nl" => (
            "Geachte mevrouw,",
            "Wij bevestigen dat wij persoonsgegevens van u verwerken. U kunt om rectificatie, wissing of beperking vragen en bezwaar maken.",
            "Met vriendelijke groet",
        ),
        "pl" => (
            "Szanowna Pani,",
            "Potwierdzamy, że przetwarzamy Pani dane osobowe. Może Pani żądać sprostowania, usunięcia lub ograniczenia i wnieść sprzeciw.",
            "Z poważaniem",
        ),
        "pt" => (
            "Exma. Senhora,",
            "Confirmamos que tratamos dados pessoais seus. Pode pedir a retificação, o apagamento ou a limitação, ou opor-se.",
            "Com os melhores cumprimentos",
        ),
        _ => (
            "Dear Ms Orr,",
            "We confirm that we hold personal data about you. You may ask for rectification, erasure or restriction, or object.",
            "Yours sincerely",
        ),
    };
    format!("{greeting}\n\n{holds}\n\n{}\n\n{closing}\n", sentence.text)
}

#[test]
fn each_sentence_says_what_it_says() {
    let all: Vec<Sentence> = serde_json::from_str(include_str!("sentences.json")).expect("the sentences are JSON");
    let mut lost = Vec::new();
    let mut false_ones = Vec::new();
    let mut kinds = 0;
    for sentence in &all {
        let text = letter(sentence);
        let found = assess(&[Part { path: "", text: &text, role: Role::Letter }], &[]);
        kinds += usize::from(found.kind.is_some_and(|kind| kind.kind.id() == "incomplete"));
        let told = found.proposals.iter().find(|p| p.item.id() == sentence.item).map_or("-", |p| p.status.id());
        let line = format!("{} {} {told}, not {}: {}", sentence.language, sentence.item, sentence.says, sentence.text);
        let claims = |status| matches!(status, "present" | "none_claimed");
        if claims(told) && told != sentence.says {
            false_ones.push(line);
        } else if told != sentence.says {
            lost.push(line);
        }
    }
    println!("{} false, {} lost of {}; {kinds} are answers", false_ones.len(), lost.len(), all.len());
    println!("{}\n--\n{}", false_ones.join("\n"), lost.join("\n"));
    assert!(false_ones.is_empty(), "{}", false_ones.join("\n"));
    // What is not found is left to the person; what is found wrongly is not.
    assert!(lost.len() * 100 <= all.len() * 15, "{}", lost.join("\n"));
}
