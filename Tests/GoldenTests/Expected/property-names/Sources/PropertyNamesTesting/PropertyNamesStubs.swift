// Generated from property-names.yaml. Changes are lost when it is generated again.

import PropertyNames

nonisolated extension StubOperation where Output == Meeting {
    /// ``PropertyNamesClient/SelfAPI/post``: `POST /keywords`
    public static var selfAPIPost: Self { Self(id: "post") }
}
