// Reads a file, and takes every event of libyaml without doing anything with it: the least that reading YAML can take.
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

static int fail(const char *what) {
    fprintf(stderr, "drain-yaml: %s\n", what);
    return 1;
}

int main(int argc, char **argv) {
    if (argc != 2) return fail("give the name of one file");
    FILE *file = fopen(argv[1], "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0) return fail("the file cannot be read");
    long length = ftell(file);
    rewind(file);
    unsigned char *text = length < 0 ? NULL : malloc((size_t)length + 1);
    if (!text || fread(text, 1, (size_t)length, file) != (size_t)length) return fail("the file cannot be read");
    fclose(file);

    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) return fail("there is no memory");
    yaml_parser_set_input_string(&parser, text, (size_t)length);
    long events = 0;
    for (int done = 0; !done; events++) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) return fail("the file is not YAML");
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    free(text);
    printf("events %ld\n", events);
    return 0;
}
