package dev.freehold.internal.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field as the header of a file tells of it.
 *
 * @param name with those of the structs that it is in
 * @param type of Java, with a number in brackets where there are several; a number of bytes for a
 *     group
 * @param offset from the beginning of the element, in bytes
 * @param parts of a group, whose fields they are
 */
record StoredField(String name, String type, long offset, List<StoredField> parts) {
  private static final String AT = " at ";

  /** The fields that lines of a layout tell of. */
  static List<StoredField> of(List<String> lines) {
    return fields(lines.stream().map(StoredField::parse).toList());
  }

  /** The field of that name among some. */
  static Optional<StoredField> named(String name, List<StoredField> fields) {
    return fields.stream().filter(field -> field.name.equals(name)).findFirst();
  }

  private static StoredField parse(String line) {
    int space = line.indexOf(' ');
    int at = line.lastIndexOf(AT);
    long offset = Long.parseLong(line.substring(at + AT.length()));
    return new StoredField(
        line.substring(0, space), line.substring(space + 1, at), offset, List.of());
  }

  /** Parts follow what they are parts of. */
  private static List<StoredField> fields(List<StoredField> flat) {
    List<StoredField> fields = new ArrayList<>();
    for (int first = 0; first < flat.size(); ) {
      StoredField field = flat.get(first);
      int end = first + 1;
      while (end < flat.size() && flat.get(end).name.startsWith(field.name + ".")) {
        end++;
      }
      List<StoredField> parts = fields(flat.subList(first + 1, end));
      fields.add(new StoredField(field.name, field.type, field.offset, parts));
      first = end;
    }
    return fields;
  }

  /** Whether its parts lie one over the other, as the variants of a union do. */
  boolean overlaps() {
    return parts.stream().map(StoredField::offset).distinct().count() < parts.size()
        || parts.stream().anyMatch(StoredField::overlaps);
  }

  /** Whether it is the same as another, wherever the two are. */
  boolean isLike(StoredField other) {
    if (!name.equals(other.name)
        || !type.equals(other.type)
        || parts.size() != other.parts.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      StoredField part = parts.get(i);
      StoredField like = other.parts.get(i);
      if (!part.isLike(like) || part.offset - offset != like.offset - other.offset) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "`" + name + "` (" + type + ")";
  }
}
