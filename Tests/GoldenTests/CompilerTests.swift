import Testing

/// Tests that start compilers: one after the other, since several at once take every core from the tests beside them, of
/// which some measure time.
@Suite(.serialized) struct CompilerTests {}
