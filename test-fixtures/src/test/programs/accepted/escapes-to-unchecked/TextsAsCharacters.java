import dev.freehold.Ref;
import dev.freehold.memory.OwnText;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.regex.Pattern;

// The JDK only looks at the characters that it is given.
class TextsAsCharacters {
  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Person {
    @Length(20)
    Text name();

    @Length(10)
    Text born();
  }

  static String line(Person person) {
    StringBuilder line = new StringBuilder().append(person.name()).append(": ");
    line.append(person.born(), 0, 4).insert(0, person.name());
    return line.append(String.join(person.name(), "a", "b")).toString();
  }

  static int year(Person person) {
    return Integer.parseInt(person.born(), 0, 4, 10) + LocalDate.parse(person.born()).getYear();
  }

  static void write(Person person, Writer to) throws IOException {
    to.append(person.name()).append('\n');
    System.out.append(person.name());
  }

  static boolean tests(Person person, String name) {
    return name.contentEquals(person.name())
        || name.contains(person.name())
        || CharSequence.compare(name, person.name()) == 0
        || Pattern.matches("a+", person.name())
        || Pattern.compile("a").matcher(person.name()).find();
  }

  static int vowels(@Ref CharSequence characters) {
    return (int) characters.chars().filter(each -> "aeiou".indexOf(each) >= 0).count();
  }

  static int all(Person person) {
    int all = vowels(person.name());
    try (OwnText text = OwnText.create()) {
      text.append(person.name());
      all += vowels(text);
    }
    return all;
  }
}
