// Generated from undefined-styles.yaml. Changes are lost when it is generated again.

import UndefinedStyles

nonisolated extension StubOperation where Output == Void {
    /// ``UndefinedStylesClient/Undefined/undefinedStyles``: `GET /undefined`
    public static var undefinedUndefinedStyles: Self { Self(id: "undefinedStyles") }
}
