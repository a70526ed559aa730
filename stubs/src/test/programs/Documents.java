import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What Jackson reads and writes. */
class Documents {
  static JsonNode whole(ObjectMapper mapper, File file) throws IOException {
    return mapper.readTree(new FileInputStream(file));
  }

  static JsonNode closedTwice(ObjectMapper mapper, File file) throws IOException {
    try (InputStream in = new FileInputStream(file)) {
      return mapper.readTree(in);
    }
  }

  static void written(ObjectMapper mapper, File file) throws IOException {
    mapper.writeValue(new FileOutputStream(file), "text");
  }

  static String fromMemory(JsonFactory factory) throws IOException {
    JsonParser parser = factory.createParser("[1]");
    return parser.nextTextValue();
  }

  static String lost(JsonFactory factory, File file) throws IOException {
    JsonParser parser = factory.createParser(file);
    return parser.nextTextValue(); //! own.leak
  }

  static void lostGenerator(JsonFactory factory, File file) throws IOException {
    OutputStream out = new FileOutputStream(file);
    JsonGenerator generator = factory.createGenerator(out); //! own.leak
    generator.writeString("text");
  }
}
