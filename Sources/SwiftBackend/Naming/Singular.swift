/// The singular of an English plural, for the type of a list's items: `dashboard_options` holds `DashboardOption`s.
enum Singular {
    /// - Returns: `nil` where a word does not look like a plural.
    static func form(of name: String) -> String? {
        guard name.count > 2, let last = name.last, last == "s" || last == "S" else { return nil }
        let lowercase = name.lowercased()
        if unchanged.contains(where: lowercase.hasSuffix) { return nil }
        if lowercase.hasSuffix("ies"), name.count > 4 { return name.dropLast(3) + "y" }
        if esEndings.contains(where: lowercase.hasSuffix) { return String(name.dropLast(2)) }
        return String(name.dropLast())
    }

    /// Words that end as a plural does and are none, or that are their own plural.
    private static let unchanged = [
        "ss", "us", "is", "news", "series", "species", "as", "os", "aws", "dns", "tls", "https", "sms", "css",
    ]
    private static let esEndings = [
        "sses", "shes", "ches", "xes", "zzes", "statuses", "buses", "aliases", "biases", "viruses", "gases",
    ]
}
