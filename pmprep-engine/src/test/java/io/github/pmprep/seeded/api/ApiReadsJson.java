package io.github.pmprep.seeded.api;

import com.fasterxml.jackson.databind.ObjectMapper;

record ApiReadsJson(ObjectMapper mapper) {}
