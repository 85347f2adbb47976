/// The faces that are part of the program, by their PostScript names: that of letters, and those that help out with a
/// character it lacks.
pub const NAMES: [&str; 6] = [
    "LibertinusSerif-Regular",
    "LibertinusSerif-Bold",
    "NewCM10-Regular",
    "NewCM10-Bold",
    "DejaVuSansMono",
    "DejaVuSansMono-Bold",
];
