import java.io.IOException;
import java.util.Properties;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Hadoop's shared file systems, and Kafka's clients. */
class Streams {
  static int shared(Configuration configuration, Path path) throws IOException {
    FileSystem files = FileSystem.get(configuration);
    try (FSDataInputStream in = files.open(path)) {
      return in.read();
    }
  }

  static int lost(FileSystem files, Path path) throws IOException {
    FSDataInputStream in = files.open(path);
    return in.available(); //! own.leak
  }

  static void lostAppending(FileSystem files, Path path) throws IOException {
    FSDataOutputStream out = files.append(path);
    out.write(1); //! own.leak
  }

  static boolean own(Configuration configuration, Path path) throws IOException {
    try (FileSystem files = FileSystem.newInstance(configuration)) {
      return files.exists(path);
    }
  }

  static byte[] bytes(String text) {
    StringSerializer serializer = new StringSerializer();
    return serializer.serialize("topic", text);
  }

  static void lostProducer(Properties properties) {
    Producer<String, String> producer = new KafkaProducer<>(properties);
    producer.flush();
  } //! own.leak
}
