use super::{FileOut, api};

api! {
    /// What opens the vault for a change of its keys: a passphrase, or the recovery code.
    pub struct KeyGiven {
        #[serde(default)]
        pub passphrase: Option<String>,
        #[serde(default)]
        pub recovery_code: Option<String>,
    }

    /// How long a passphrase would resist. It is never refused: this is advice.
    pub struct Strength {
        /// 0 to 4: guessed at once, weak, fair, good, strong.
        pub level: u8,
        /// What that means, in one sentence.
        pub sentence: String,
        /// What makes it weak.
        pub warning: Option<String>,
        /// What would make it better.
        pub hints: Vec<String>,
    }

    /// A new passphrase in the place of the old one.
    pub struct PassphraseChange {
        pub key: KeyGiven,
        pub new_passphrase: String,
    }

    /// Who may open the vault.
    pub struct KeysView {
        /// The day the recovery code was made; `None` where there is none.
        pub recovery_made_on: Option<String>,
        /// The keyring that holds a key of this vault.
        pub keyring: Option<KeyringView>,
        /// The keyring of this system that could hold one.
        pub keyring_here: Option<String>,
    }

    pub struct KeyringView {
        /// The name it gave itself on that day.
        pub backend: String,
        pub made_on: String,
    }

    /// A fresh recovery code. It is shown once: the vault cannot tell it again.
    pub struct RecoveryMade {
        pub code: String,
        pub made_on: String,
        /// A sheet to print, as text.
        pub sheet: String,
    }

    /// The sheet of a code that was just made, as a file.
    pub struct RecoverySheet {
        pub code: String,
        pub out: FileOut,
    }
}
