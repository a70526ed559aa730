// with -Afreehold.track=closeables
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Formatter;
import java.util.Scanner;

class InMemory {
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(1);
    return bytes.toByteArray();
  }

  String text() {
    StringWriter text = new StringWriter();
    new PrintWriter(text).println(new Formatter().format("%s", 1));
    return text.toString();
  }

  int input(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return in.read() + new Scanner("1 2").nextInt() + new Scanner(System.in).nextInt();
  }

  void standard() throws IOException {
    new FileOutputStream(FileDescriptor.out).write(1);
  }
}
