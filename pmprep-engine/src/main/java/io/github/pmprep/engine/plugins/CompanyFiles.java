package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.engine.data.DataFile;
import io.github.pmprep.model.company.Company;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads companies that are data alone. */
final class CompanyFiles {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_PROBLEMS = 20;

    private CompanyFiles() {}

    static Found file(Path file) {
        return read(new Origin(file.toString(), true), () -> Files.newInputStream(file));
    }

    static List<Found> folder(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            entries.forEach(files::add);
        } catch (IOException e) {
            return List.of(Found.problem(
                    new Origin(folder.toString(), true),
                    Reason.FILE_UNREADABLE,
                    "The folder cannot be listed (" + Thrown.inWords(e) + "). Check the path."));
        }
        return files.stream().sorted().map(CompanyFiles::file).toList();
    }

    static Found read(Origin origin, Opening opening) {
        byte[] bytes;
        try (InputStream in = opening.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return Found.problem(
                    origin,
                    Reason.FILE_UNREADABLE,
                    "The file cannot be read (" + Thrown.inWords(e) + "). Check the path.");
        }
        if (bytes.length > MOST_BYTES) {
            return Found.problem(
                    origin,
                    Reason.FILE_REFUSED,
                    "The file has more than " + MOST_BYTES + " bytes, the most for one company. Shorten it.");
        }
        try {
            return found(origin, text(bytes));
        } catch (CharacterCodingException e) {
            return Found.problem(origin, Reason.FILE_REFUSED, "The file is not text in UTF-8. Save it in UTF-8.");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Found found(Origin origin, String text) {
        DataFile<Company> file = DataFile.read(Company.class, text);
        if (file.value().isEmpty()) {
            return Found.problems(origin, problems(origin, file));
        }
        Company company = file.value().get();
        return Ids.complaint(company.id())
                .map(complaint -> Found.problem(origin, Reason.ID_REFUSED, "at /id: found " + complaint))
                .or(() -> Sizes.complaint(company)
                        .map(complaint -> Found.problem(origin, Reason.NONSENSE, "found " + complaint)))
                .orElseGet(() -> Found.company(origin, company, Behaviour.NONE));
    }

    private static List<LoadProblem> problems(Origin origin, DataFile<Company> file) {
        List<LoadProblem> problems = new ArrayList<>();
        file.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem ->
                        problems.add(new LoadProblem(Reason.FILE_REFUSED, origin.name(), problem.toString())));
        int more = file.problems().size() - MOST_PROBLEMS;
        if (more > 0) {
            problems.add(new LoadProblem(
                    Reason.FILE_REFUSED, origin.name(), "And " + more + " more problems. Correct those above first."));
        }
        return problems;
    }

    /** Opens a file or a resource. */
    interface Opening {

        InputStream open() throws IOException;
    }
}
