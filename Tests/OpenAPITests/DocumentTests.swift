import OpenAPI
import SourceTree
import Testing

@Suite struct DocumentTests {
    @Test func metadata() throws {
        let document = try document(
            """
            openapi: 3.1.0
            $self: https://example.com/api.yaml
            jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
            info:
              title: Pets
              summary: All about pets
              description: "*Pets*"
              termsOfService: https://example.com/terms
              contact: {name: Ann, url: https://example.com, email: ann@example.com, x-room: 4}
              license: {name: MIT, identifier: MIT, url: https://example.com/mit}
              version: 1.2.3
              x-logo: {url: logo.png}
            servers:
              - url: https://{region}.example.com/v1
                description: main
                name: prod
                variables:
                  region: {enum: [eu, us], default: eu, description: where}
            tags:
              - name: pet
                summary: Pets
                description: about pets
                parent: animal
                kind: nav
                externalDocs: {url: https://example.com/docs, description: more}
            externalDocs: {url: https://example.com}
            security: [{key: []}, {}]
            components:
              securitySchemes:
                key: {type: apiKey, name: X-Key, in: header}
            x-first: 1
            x-second: {a: b}
            paths: {x-paths: true}
            """
        )
        #expect(document.version.text == "3.1.0")
        #expect(document.version.feature == .v3_1)
        #expect(document.selfURI == "https://example.com/api.yaml")
        #expect(document.jsonSchemaDialect == "https://json-schema.org/draft/2020-12/schema")
        #expect(document.extensions.names == ["x-first", "x-second"])
        #expect(document.extensions["x-second"]?["a"]?.string == "b")
        #expect(document.pathsExtensions["x-paths"]?.bool == true)

        let info = document.info
        #expect(info.title == "Pets")
        #expect(info.summary == "All about pets")
        #expect(info.description == "*Pets*")
        #expect(info.termsOfService == "https://example.com/terms")
        #expect(info.version == "1.2.3")
        #expect(info.location.line == 5)
        #expect(info.extensions["x-logo"]?["url"]?.string == "logo.png")
        #expect(info.contact?.name == "Ann")
        #expect(info.contact?.url == "https://example.com")
        #expect(info.contact?.email == "ann@example.com")
        #expect(info.contact?.extensions["x-room"]?.integer == 4)
        #expect(info.license?.name == "MIT")
        #expect(info.license?.identifier == "MIT")
        #expect(info.license?.url == "https://example.com/mit")

        let server = try #require(document.servers.first)
        #expect(server.url == "https://{region}.example.com/v1")
        #expect(server.name == "prod")
        #expect(server.description == "main")
        #expect(server.variables["region"]?.enum == ["eu", "us"])
        #expect(server.variables["region"]?.default == "eu")
        #expect(server.variables["region"]?.description == "where")

        let tag = try #require(document.tags.first)
        #expect(tag.name == "pet")
        #expect(tag.summary == "Pets")
        #expect(tag.description == "about pets")
        #expect(tag.parent == "animal")
        #expect(tag.kind == "nav")
        #expect(tag.externalDocs?.url == "https://example.com/docs")
        #expect(tag.externalDocs?.description == "more")
        #expect(document.externalDocs?.url == "https://example.com")

        #expect(document.security.count == 2)
        #expect(document.security[0].schemes["key"] == [])
        #expect(document.security[1].schemes.isEmpty)
    }

    @Test func operations() throws {
        let document = try document(
            header("3.2.0") + """
                paths:
                  /pets/{id}:
                    summary: One pet
                    description: A pet
                    servers: [{url: /v2}]
                    x-item: 1
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                    delete: {responses: {'204': {description: gone}}}
                    get:
                      operationId: getPet
                      tags: [pet, animal]
                      summary: Get
                      description: Gets a pet
                      externalDocs: {url: https://example.com}
                      deprecated: true
                      security: []
                      servers: [{url: /v3}]
                      parameters:
                        - {name: verbose, in: query, schema: {type: boolean}}
                      responses:
                        default: {description: failed}
                        200: {description: a pet}
                        4xx: {description: wrong}
                        x-more: 1
                      x-op: yes
                    query: {responses: {'200': {description: found}}}
                    additionalOperations:
                      PURGE: {responses: {'200': {description: purged}}}
                webhooks:
                  created: {post: {operationId: onCreated, responses: {'200': {description: ok}}}}
                """
        )
        let item = try #require(document.paths["/pets/{id}"]?.inline)
        #expect(item.summary == "One pet")
        #expect(item.description == "A pet")
        #expect(item.servers.map(\.url) == ["/v2"])
        #expect(item.extensions["x-item"]?.integer == 1)
        #expect(item.parameters.count == 1)
        #expect(item.operations.map(\.method.rawValue) == ["DELETE", "GET", "QUERY", "PURGE"])
        #expect(item[.delete]?.security == nil)
        #expect(item[.delete]?.methodLocation.line == 11)
        #expect(item[.put] == nil)

        let get = try #require(item[.get])
        #expect(get.operationId == "getPet")
        #expect(get.operationIdLocation?.line == 13)
        #expect(get.operationIdLocation?.column == 20)
        #expect(get.tags == ["pet", "animal"])
        #expect(get.summary == "Get")
        #expect(get.description == "Gets a pet")
        #expect(get.externalDocs?.url == "https://example.com")
        #expect(get.deprecated)
        #expect(get.security?.isEmpty == true)
        #expect(get.servers.map(\.url) == ["/v3"])
        #expect(get.parameters.first?.inline?.name == "verbose")
        #expect(get.extensions["x-op"]?.string == "yes")
        #expect(get.responses.map(\.key) == [.default, .code(200), .range(4)])
        #expect(get.responses.map(\.name) == ["default", "200", "4xx"])
        #expect(get.responses[.code(200)]?.inline?.description == "a pet")
        #expect(get.responses.extensions["x-more"]?.integer == 1)
        #expect(document.webhooks["created"]?.inline?[.post]?.operationId == "onCreated")
    }

    @Test(arguments: [
        ("200", StatusKey.code(200)), ("2XX", .range(2)), ("5xx", .range(5)), ("default", .default), ("2xX", .range(2)),
    ])
    func statusKeys(text: String, key: StatusKey) {
        #expect(StatusKey(text) == key)
    }

    @Test(arguments: ["", "20", "2000", "0xx", "2X0", "x00", "Default", "+20", "２００", "2Ｘ"])
    func noStatusKeys(text: String) {
        #expect(StatusKey(text) == nil)
    }

    @Test func parameters() throws {
        let document = try document(
            header("3.2.0") + """
                components:
                  parameters:
                    q:
                      name: q
                      in: query
                      description: what
                      required: true
                      deprecated: true
                      allowEmptyValue: true
                      allowReserved: true
                      style: pipeDelimited
                      explode: true
                      schema: {type: array}
                      example: [1]
                      x-p: 1
                    plain: {name: p, in: query, schema: {}, examples: {one: {value: [2]}}}
                    header: {name: X-H, in: header, schema: {}}
                    path: {name: p, in: path, required: true, schema: {}}
                    cookie: {name: c, in: cookie, schema: {}}
                    json: {name: j, in: query, content: {application/json: {schema: {type: object}}}}
                    whole: {name: w, in: querystring, content: {application/json: {schema: {type: object}}}}
                """
        )
        let parameters = document.components.parameters
        let q = try #require(parameters["q"]?.inline)
        #expect(q.name == "q")
        #expect(q.in == .query)
        #expect(q.description == "what")
        #expect(q.required && q.deprecated && q.allowEmptyValue && q.allowReserved)
        #expect(q.style == .pipeDelimited)
        #expect(q.explode)
        #expect(q.schema?.types == .array)
        #expect(q.example?.items?.first?.integer == 1)
        let plain = try #require(parameters["plain"]?.inline)
        #expect(plain.examples["one"]?.inline?.value?.items?.first?.integer == 2)
        #expect(q.extensions["x-p"]?.integer == 1)

        let defaults = try ["plain", "header", "path", "cookie"].map { try #require(parameters[$0]?.inline) }
        #expect(defaults.map(\.style) == [.form, .simple, .simple, .form])
        #expect(defaults.map(\.explode) == [true, false, false, true])
        #expect(defaults.map(\.required) == [false, false, true, false])
        let json = try #require(parameters["json"]?.inline)
        #expect(json.schema == nil)
        #expect(json.content["application/json"]?.schema?.types == .object)
        #expect(parameters["whole"]?.inline?.in == .querystring)
    }

    @Test func bodies() throws {
        let document = try document(
            header("3.2.0") + """
                paths:
                  /pets:
                    post:
                      requestBody:
                        description: a pet
                        required: true
                        x-body: 1
                        content:
                          multipart/form-data:
                            schema: {type: object}
                            example: {a: 1}
                            x-media: 1
                            encoding:
                              photo:
                                contentType: image/png, image/jpeg
                                style: deepObject
                                explode: false
                                allowReserved: true
                                headers: {X-Size: {schema: {type: integer}}}
                                encoding: {inner: {contentType: text/plain}}
                                x-enc: 1
                          multipart/mixed:
                            prefixEncoding: [{contentType: text/plain}]
                            itemEncoding: {contentType: image/png}
                          text/event-stream:
                            itemSchema: {type: string}
                      responses:
                        '200':
                          summary: short
                          description: ok
                          x-response: 1
                          headers:
                            X-Rate:
                              description: rate
                              required: true
                              deprecated: true
                              explode: true
                              style: simple
                              schema: {type: integer}
                              example: 3
                          content:
                            application/json:
                              examples:
                                one: {summary: s, description: d, value: {a: 1}, x-ex: 1}
                                two: {externalValue: https://example.com/e.json}
                                three: {dataValue: 1, serializedValue: '1'}
                          links:
                            next:
                              operationId: list
                              parameters: {cursor: $response.body#/next}
                              requestBody: 1
                              description: next page
                              server: {url: /other}
                            other: {operationRef: '#/paths/~1pets/get'}
                      callbacks:
                        done:
                          '{$request.body#/url}': {post: {responses: {'200': {description: ok}}}}
                          x-callback: 1
                """
        )
        let post = try #require(document.paths["/pets"]?.inline?[.post])
        let body = try #require(post.requestBody?.inline)
        #expect(body.description == "a pet")
        #expect(body.required)
        #expect(body.extensions["x-body"]?.integer == 1)
        #expect(body.content.names == ["multipart/form-data", "multipart/mixed", "text/event-stream"])
        let form = try #require(body.content["multipart/form-data"])
        #expect(form.schema?.types == .object)
        #expect(form.example?["a"]?.integer == 1)
        #expect(form.extensions["x-media"]?.integer == 1)
        let encoding = try #require(form.encoding["photo"])
        #expect(encoding.contentType == "image/png, image/jpeg")
        #expect(encoding.style == .deepObject)
        #expect(encoding.explode == false)
        #expect(encoding.allowReserved == true)
        #expect(encoding.headers["X-Size"]?.inline?.schema?.types == .integer)
        #expect(encoding.encoding["inner"]?.contentType == "text/plain")
        #expect(encoding.extensions["x-enc"]?.integer == 1)
        let mixed = try #require(body.content["multipart/mixed"])
        #expect(mixed.prefixEncoding.map(\.contentType) == ["text/plain"])
        #expect(mixed.itemEncoding?.contentType == "image/png")
        #expect(body.content["text/event-stream"]?.itemSchema?.types == .string)

        let response = try #require(post.responses[.code(200)]?.inline)
        #expect(response.summary == "short")
        #expect(response.description == "ok")
        #expect(response.extensions["x-response"]?.integer == 1)
        let rate = try #require(response.headers["X-Rate"]?.inline)
        #expect(rate.description == "rate")
        #expect(rate.required && rate.deprecated && rate.explode)
        #expect(rate.schema?.types == .integer)
        #expect(rate.example?.integer == 3)

        let examples = try #require(response.content["application/json"]?.examples)
        #expect(examples["one"]?.inline?.summary == "s")
        #expect(examples["one"]?.inline?.description == "d")
        #expect(examples["one"]?.inline?.value?["a"]?.integer == 1)
        #expect(examples["one"]?.inline?.extensions.names == ["x-ex"])
        #expect(examples["two"]?.inline?.externalValue == "https://example.com/e.json")
        #expect(examples["three"]?.inline?.dataValue?.integer == 1)
        #expect(examples["three"]?.inline?.serializedValue == "1")

        let link = try #require(response.links["next"]?.inline)
        #expect(link.operationId == "list")
        #expect(link.parameters["cursor"]?.string == "$response.body#/next")
        #expect(link.requestBody?.integer == 1)
        #expect(link.description == "next page")
        #expect(link.server?.url == "/other")
        #expect(response.links["other"]?.inline?.operationRef == "#/paths/~1pets/get")

        let callback = try #require(post.callbacks["done"]?.inline)
        #expect(callback.pathItems["{$request.body#/url}"]?.inline?.operations.count == 1)
        #expect(callback.extensions["x-callback"]?.integer == 1)
    }

    @Test func securitySchemes() throws {
        let document = try document(
            header("3.2.0") + """
                security: [{oauth: [read, write], key: []}]
                components:
                  securitySchemes:
                    key: {type: apiKey, name: X-Key, in: cookie, description: a key, deprecated: true, x-s: 1}
                    bearer: {type: http, scheme: Bearer, bearerFormat: JWT}
                    tls: {type: mutualTLS}
                    openid: {type: openIdConnect, openIdConnectUrl: https://example.com/.well-known}
                    oauth:
                      type: oauth2
                      oauth2MetadataUrl: https://example.com/meta
                      flows:
                        x-flows: 1
                        implicit: {authorizationUrl: a, scopes: {}}
                        password: {tokenUrl: t, refreshUrl: r, scopes: {}}
                        clientCredentials: {tokenUrl: t2, scopes: {}}
                        authorizationCode:
                          authorizationUrl: a2
                          tokenUrl: t3
                          scopes: {write: change, read: look}
                        deviceAuthorization: {deviceAuthorizationUrl: d, tokenUrl: t4, scopes: {}}
                """
        )
        let schemes = document.components.securitySchemes
        let key = try #require(schemes["key"]?.inline)
        guard case .apiKey(let name, let place) = key.kind else { throw AnotherForm() }
        #expect(name == "X-Key")
        #expect(place == .cookie)
        #expect(key.description == "a key")
        #expect(key.deprecated)
        #expect(key.extensions.names == ["x-s"])
        guard case .http("bearer", bearerFormat: "JWT") = schemes["bearer"]?.inline?.kind else {
            throw AnotherForm()
        }
        guard case .mutualTLS = schemes["tls"]?.inline?.kind else { throw AnotherForm() }
        guard case .openIdConnect(url: "https://example.com/.well-known") = schemes["openid"]?.inline?.kind else {
            throw AnotherForm()
        }
        guard case .oauth2(let flows) = schemes["oauth"]?.inline?.kind else { throw AnotherForm() }
        #expect(schemes["oauth"]?.inline?.oauth2MetadataURL == "https://example.com/meta")
        #expect(flows.extensions.names == ["x-flows"])
        #expect(flows.implicit?.authorizationURL == "a")
        #expect(flows.password?.tokenURL == "t")
        #expect(flows.password?.refreshURL == "r")
        #expect(flows.clientCredentials?.tokenURL == "t2")
        #expect(flows.authorizationCode?.authorizationURL == "a2")
        #expect(flows.authorizationCode?.scopes.map { "\($0.name)=\($0.value)" } == ["write=change", "read=look"])
        #expect(flows.deviceAuthorization?.deviceAuthorizationURL == "d")
        #expect(document.security[0].schemes.names == ["oauth", "key"])
        #expect(document.security[0].schemes["oauth"] == ["read", "write"])
    }
}
