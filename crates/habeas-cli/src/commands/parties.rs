use habeas_desk::api::{
    ById, CompanyEdit, CompanyFromNotice, CompanyInput, CompanyPatch, PersonEdit, PersonInput, PersonPatch, RecordKind,
    SignatureInput, SignatureSave,
};
use habeas_desk::{ApiError, Command, commands as desk};

use super::deletions;
use super::fields::choice;
use crate::args::{Company, CompanyFields, Person, PersonFields, Signature};
use crate::files::{file, notice_source, place};
use crate::session::{Ran, Session};

pub(super) fn person(s: &mut Session<'_>, command: &Person) -> Ran {
    match command {
        Person::Add(fields) => {
            let mut person = PersonInput::default();
            person.apply(person_patch(fields));
            s.run::<desk::PersonAdd>(person)
        }
        Person::Edit { id, fields } => {
            s.open_for(desk::PersonEdit::NEEDS)?;
            let mut person = PersonInput::from(s.call::<desk::PersonShow>(by_id(id))?);
            person.apply(person_patch(fields));
            s.run::<desk::PersonEdit>(PersonEdit { id: id.clone(), person })
        }
        Person::List => s.run::<desk::PersonList>(()),
        Person::Show { id } => s.run::<desk::PersonShow>(by_id(id)),
        Person::Signature(c) => signature(s, c),
        Person::Delete(d) => deletions::run::<desk::PersonDelete>(s, RecordKind::Person, d),
    }
}

fn signature(s: &mut Session<'_>, command: &Signature) -> Ran {
    match command {
        Signature::Set { id, file: path } => s.run::<desk::SignatureSet>(SignatureInput {
            person: id.clone(),
            strokes: Vec::new(),
            file: Some(file(path)),
        }),
        Signature::Show { id, out: None } => s.run::<desk::SignatureShow>(by_id(id)),
        Signature::Show { id, out: Some(out) } => {
            s.run::<desk::SignatureSave>(SignatureSave { person: id.clone(), out: place(out) })
        }
        Signature::Remove { id } => s.run::<desk::SignatureRemove>(by_id(id)),
    }
}

fn person_patch(f: &PersonFields) -> PersonPatch {
    PersonPatch {
        name: f.name.clone(),
        address: f.address.as_deref().map(lines),
        country: f.country.clone(),
        email: f.email.clone(),
        language: f.language.clone(),
    }
}

pub(super) fn company(s: &mut Session<'_>, command: &Company) -> Ran {
    match command {
        Company::Add(fields) => {
            let mut company = CompanyInput::default();
            company.apply(company_patch(fields)?);
            s.run::<desk::CompanyAdd>(company)
        }
        Company::FromNotice { file, fields } => s.run::<desk::CompanyFromNotice>(CompanyFromNotice {
            source: notice_source(file),
            by_hand: company_patch(fields)?,
        }),
        Company::Edit { id, fields } => {
            s.open_for(desk::CompanyEdit::NEEDS)?;
            let mut company = s.call::<desk::CompanyShow>(by_id(id))?.company;
            company.apply(company_patch(fields)?);
            s.run::<desk::CompanyEdit>(CompanyEdit { id: id.clone(), company })
        }
        Company::List => s.run::<desk::CompanyList>(()),
        Company::Show { id } => s.run::<desk::CompanyShow>(by_id(id)),
        Company::Delete(d) => deletions::run::<desk::CompanyDelete>(s, RecordKind::Company, d),
    }
}

fn company_patch(f: &CompanyFields) -> Result<CompanyPatch, ApiError> {
    Ok(CompanyPatch {
        name: f.name.clone(),
        trading_name: f.trading_name.clone(),
        legal_form: f.legal_form.clone(),
        registration_number: f.registration_number.clone(),
        address: f.address.as_deref().map(lines),
        country: f.country.clone(),
        region: f.region.clone(),
        email: f.email.clone(),
        web_form: f.web_form.clone(),
        website: f.website.clone(),
        attention: f.attention.clone(),
        regime: choice(f.regime.as_ref(), "regime")?,
    })
}

fn by_id(id: &str) -> ById {
    ById { id: id.to_owned() }
}

pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
