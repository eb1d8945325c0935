import OpenAPI
import SourceTree
import Testing

@Suite("Reading overlays")
struct OverlayReadingTests {
    private func overlay(_ actions: String) -> String {
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n\(actions)"
    }

    @Test("Nothing is wrong with one that has everything")
    func complete() throws {
        let text = """
            overlay: 1.1.0
            x-a: 1
            info: {title: T, version: '1', description: D, x-b: 2}
            extends: ./api.yaml
            actions:
              - {target: $, description: D, update: {a: 1}, x-c: 3}
              - {target: $.a, remove: true}
              - {target: $.a, remove: false, copy: $.b}
            """
        #expect(try diagnoseOverlay(text).isEmpty)
        let overlay = Overlay.read(try SourceTree.parse(SourceFile(path: "o.yaml", text: text))).overlay
        #expect(overlay?.version == "1.1.0")
        #expect(overlay?.extends?.string == "./api.yaml")
    }

    @Test("What is no overlay is not taken for one")
    func others() throws {
        #expect(
            try diagnoseOverlay("[]") == ["1:1 error not-overlay: an overlay must be an object, but this is an array"]
        )
        #expect(
            try diagnoseOverlay("openapi: 3.0.0") == [
                "1:1 error not-overlay: this is no overlay: it has no field 'overlay' | it is an OpenAPI document"
            ]
        )
        #expect(try diagnoseOverlay("a: 1") == ["1:1 error not-overlay: this is no overlay: it has no field 'overlay'"])
    }

    @Test(
        "Versions",
        arguments: [
            ("1.0.0", nil), ("1.0", nil), ("1.1.7", nil), ("'1.1'", nil),
            ("1.2.0", "1:10 warning newer-version: version 1.2.0 of overlays is newer than 1.1, which it is read as"),
            (
                "2.0.0",
                "1:10 error unknown-version: '2.0.0' is no version of overlays that is known here, which are"
                    + " 1.0 and 1.1"
            ),
            (
                "1",
                "1:10 error unknown-version: '1' is no version of overlays that is known here, which are 1.0 and 1.1"
            ),
            ("[1]", "1:10 error wrong-type: 'overlay' must be a string such as 1.1.0, but this is an array"),
        ]
    )
    func versions(text: String, problem: String?) throws {
        let found = try diagnoseOverlay(
            "overlay: \(text)\ninfo: {title: T, version: 1.0}\nactions: [{target: $, update: {}}]"
        )
        #expect(found == (problem.map { [$0] } ?? []))
    }

    @Test("Missing and wrong fields are all found")
    func fields() throws {
        expectSame(
            try diagnoseOverlay("overlay: 1.1.0\n"),
            [
                "1:1 warning missing-field: the Overlay Object should have the field 'info'",
                "1:1 error missing-field: the Overlay Object needs the field 'actions'",
            ]
        )
        expectSame(
            try diagnoseOverlay("overlay: 1.1.0\ninfo: {titel: x}\naction: []\nactions: {}\nextends: []\n"),
            [
                "3:1 error unknown-field: 'action' is not a field of the Overlay Object | did you mean 'actions'?",
                "2:8 error unknown-field: 'titel' is not a field of the Info Object | did you mean 'title'?",
                "2:7 warning missing-field: the Info Object should have the field 'title'",
                "2:7 warning missing-field: the Info Object should have the field 'version'",
                "4:10 error wrong-type: 'actions' must be an array, but this is an object",
                "5:10 error wrong-type: 'extends' must be a string, but this is an array",
            ]
        )
        expectSame(
            try diagnoseOverlay("overlay: 1.1.0\ninfo: []\nactions: []\n"),
            [
                "2:7 error wrong-type: Info Object must be an object, but this is an array",
                "3:10 warning overlay-no-effect: 'actions' is empty, so the overlay changes nothing",
            ]
        )
    }

    @Test("Actions that are none, or do not say what to do")
    func actions() throws {
        expectSame(
            try diagnoseOverlay(
                overlay(
                    """
                      - $.a
                      - {updat: 1}
                      - {target: $.a}
                      - {target: [], remove: yes}
                      - {target: $, update: 1, copy: $.a}
                      - {target: $, update: 1, copy: $.a, remove: true}
                      - {target: $, remove: false}
                      - {target: 5, update: 1}
                    """
                )
            ),
            [
                "4:5 error wrong-type: Action Object must be an object, but this is a string",
                "5:6 error unknown-field: 'updat' is not a field of the Action Object | did you mean 'update'?",
                "5:5 error missing-field: the Action Object needs the field 'target'",
                "5:5 warning overlay-no-effect: this action changes nothing: it has neither 'update' nor 'copy'"
                    + " nor 'remove: true'",
                "6:5 warning overlay-no-effect: this action changes nothing: it has neither 'update' nor 'copy'"
                    + " nor 'remove: true'",
                "7:14 error wrong-type: 'target' must be a string, but this is an array",
                "7:26 error wrong-type: 'remove' must be true or false, but this is a string",
                "7:5 warning overlay-no-effect: this action changes nothing: it has neither 'update' nor 'copy'"
                    + " nor 'remove: true'",
                "8:28 error ambiguous-action: an action cannot both update and copy"
                    + " | 'update' is here (overlay.yaml:8:17)",
                "9:17 warning overlay-no-effect: 'update' has no effect beside 'remove: true'",
                "9:28 warning overlay-no-effect: 'copy' has no effect beside 'remove: true'",
                "10:5 warning overlay-no-effect: this action changes nothing: it has neither 'update' nor"
                    + " 'copy' nor 'remove: true'",
                "11:14 error invalid-jsonpath: 'target' is no JSONPath of RFC 9535: a query starts with '$',"
                    + " not with '5'",
            ]
        )
    }

    @Test("A query's error is at its own character")
    func queries() throws {
        expectSame(
            try diagnoseOverlay(
                overlay(
                    """
                      - target: $.paths.*.get[?@.x-internal == true]
                        remove: true
                      - target: "$.paths['/pets'].get["
                        remove: true
                      - target: $.a[?lenght(@.b) > 1]
                        remove: true
                      - target: '$.a[?(@.b == ''c'']'
                        remove: true
                      - target: $.a
                        copy: $.b[x]
                    """
                )
            ),
            [
                "4:31 error invalid-jsonpath: 'target' is no JSONPath of RFC 9535: ',' or ']' has to follow a"
                    + " selector, not '-'"
                    + " | write ['x-internal']: only letters, digits and '_' can go without quotes",
                "6:35 error invalid-jsonpath: 'target' is no JSONPath of RFC 9535: a selector has to be here,"
                    + " not the end",
                "8:18 error invalid-jsonpath: 'target' is no JSONPath of RFC 9535: there is no function 'lenght'"
                    + " | did you mean 'length'?",
                // The quotes are doubled, so the text is not written as it reads.
                "10:13 error invalid-jsonpath: 'target' is no JSONPath of RFC 9535: ')' has to be here, not ']'",
                "13:15 error invalid-jsonpath: 'copy' is no JSONPath of RFC 9535: a selector has to be here, not 'x'"
                    + " | a name in brackets needs quotes",
            ]
        )
    }

    @Test("`copy` is of version 1.1")
    func copyInVersion1_0() throws {
        let text = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.a, copy: $.b}]"
        #expect(
            try diagnoseOverlay(text) == [
                "3:25 warning newer-version: 'copy' is a field of version 1.1 of overlays, and this says that"
                    + " it is of an earlier one"
            ]
        )
    }
}
